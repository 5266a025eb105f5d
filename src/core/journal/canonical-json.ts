/**
 * JSON in one form only, so that equal data has equal text: RFC 8785 (JSON Canonicalization Scheme), which sorts keys by
 * UTF-16 code units and writes numbers and strings as ECMAScript does. Differs in one point: a lone surrogate, which
 * RFC 8785 refuses, is written as its escape, since a user's text may hold one and must still be kept.
 *
 * Properties that are undefined are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot hold: numbers that are not finite, functions, symbols, big integers, and
 *   undefined anywhere but as a property.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}.`);
  if (typeof value === 'bigint') throw new TypeError('JSON cannot hold a big integer.');
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON cannot hold a value of type ${typeof value}.`);
  return text;
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
