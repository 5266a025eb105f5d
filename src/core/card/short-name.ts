import type { PerPath } from './card.ts';

/** Up to this length a name needs no short form. */
const SHORT_ENOUGH = 16;

const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'vs',
  'with',
]);

/**
 * Short forms of two names, for narrow columns. Where one is long, names of several words become initials ("Individual
 * Contributor": IC); else the names stay. They differ wherever the names do.
 */
export function shortNames({ a, b }: PerPath<string>): PerPath<string> {
  if (Math.max(a.length, b.length) <= SHORT_ENOUGH) return { a, b };
  const short = { a: initials(a) ?? a, b: initials(b) ?? b };
  return short.a.toLowerCase() === short.b.toLowerCase() ? { a, b } : short;
}

/** A word of letters that have a case, so that a capital stands for it. */
const isCased = (word: string): boolean =>
  [...word].every((letter) => letter.toLowerCase() !== letter.toUpperCase());

/** Null where the name is one word, has no capitals and small letters, or has signs that initials would lose. */
function initials(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const plain = words.every(isCased);
  if (!plain || words.length < 2 || words.length > 5) return null;
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
