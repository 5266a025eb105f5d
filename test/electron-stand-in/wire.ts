type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Values across processes as text, with what structured clone keeps and JSON loses. One function without imports: its
 * source is injected into the page as well.
 */
export function createWire() {
  const encode = (value: unknown): Json => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : { number: String(value) };
    if (value === undefined) return { undefined: true };
    if (typeof value === 'bigint') return { bigint: String(value) };
    if (Array.isArray(value)) return value.map(encode);
    if (value instanceof Date) return { date: value.getTime() };
    if (value instanceof Map) return { map: [...value].map(([key, entry]) => [encode(key), encode(entry)]) };
    if (value instanceof Set) return { set: [...value].map(encode) };
    if (value instanceof Uint8Array) return { bytes: [...value] };
    if (value instanceof Error) return { error: value.message };
    return { object: Object.entries(value).map(([key, entry]) => [key, encode(entry)]) };
  };

  // biome-ignore lint/suspicious/noExplicitAny: reads what `encode` wrote, whose shape is in its tag
  const decode = (json: any): unknown => {
    if (json === null || typeof json !== 'object') return json;
    if (Array.isArray(json)) return json.map(decode);
    if ('number' in json) return Number(json.number);
    if ('undefined' in json) return undefined;
    if ('bigint' in json) return BigInt(json.bigint);
    if ('date' in json) return new Date(json.date);
    if ('map' in json) return new Map(json.map.map(decode));
    if ('set' in json) return new Set(json.set.map(decode));
    if ('bytes' in json) return Uint8Array.from(json.bytes);
    if ('error' in json) return new Error(json.error);
    return Object.fromEntries(json.object.map(([key, entry]: [string, unknown]) => [key, decode(entry)]));
  };

  return {
    /** @throws DataCloneError where structured clone does (functions, symbols, promises). */
    write: (value: unknown): string => JSON.stringify(encode(structuredClone(value))),
    read: (text: string): unknown => decode(JSON.parse(text)),
  };
}
