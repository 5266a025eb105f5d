import type { PerPath } from './card.ts';

/** Up to this length a name needs no short form. */
const SHORT_ENOUGH = 16;

/** Initials by which roles and ways of working are called. */
const KNOWN = new Set(
  'ba bi ceo cio coo cto dba em hr ic ml pm po pr qa sm sre swe tdd bdd ddd tl tlm tpm ux ve vp xp ci cd mba phd ftp wfh npo ngo smb sme rpa ai'.split(
    ' ',
  ),
);

const SMALL_WORDS = new Set('a an and as at by for in of on or the to vs with'.split(' '));

/** Words that many names share, so that they do not tell one from another. */
const COMMON = new Set(
  'career development developer engineer engineering job large management manager path role small software system team work working'.split(
    ' ',
  ),
);

/**
 * Short forms of two names, for narrow columns. Where one is long, a name of several words becomes its initials where these
 * are known or can be said aloud ("Individual Contributor": IC), else its most telling part; else the names stay. They
 * differ wherever the names do.
 */
export function shortNames({ a, b }: PerPath<string>): PerPath<string> {
  if (Math.max(a.length, b.length) <= SHORT_ENOUGH) return { a, b };
  const short = { a: shortName(a, b), b: shortName(b, a) };
  return short.a.toLowerCase() === short.b.toLowerCase() ? { a, b } : short;
}

function shortName(name: string, other: string): string {
  const letters = initials(name);
  if (letters !== null && KNOWN.has(letters)) return letters.toUpperCase();
  if (name.length <= SHORT_ENOUGH) return name;
  const part = tellingPart(name, other);
  // "Fixed Office" tells more than FOD, but RAM more than one of its words.
  if (part !== null && /[\s-]/.test(part)) return part;
  return letters !== null && isPronounceable(letters) ? letters.toUpperCase() : (part ?? name);
}

/** A word of letters that have a case, so that a capital stands for it. */
const isCased = (word: string): boolean =>
  [...word].every((letter) => letter.toLowerCase() !== letter.toUpperCase());

/** In small letters; null where the name has signs that they would lose. */
function initials(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  // "IT Consultant" holds initials already.
  if (words.some((word) => word.length > 1 && word.toUpperCase() === word)) return null;
  if (!words.every(isCased) || words.length < 2 || words.length > 5) return null;
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** Three or four letters in which vowels and consonants take turns: RAM, not ABT. */
const isPronounceable = (letters: string): boolean =>
  /^[^aeiou][aeiou][^aeiouy]$|^[^aeiou][aeiou][^aeiou][aeiou]$/.test(letters);

/** What the other name does not share and what is no common word, as far as it is short; null where nothing is. */
function tellingPart(name: string, other: string): string | null {
  const shared = new Set(other.toLowerCase().split(/\s+/));
  const words = name.split(/\s+/);
  const own = words.filter((word) => !COMMON.has(word.toLowerCase()));
  const telling = own.filter(
    (word) => word.length > 1 && !shared.has(word.toLowerCase()) && !SMALL_WORDS.has(word.toLowerCase()),
  );
  const starts = telling.map((_, at) => telling.slice(0, telling.length - at).join(' '));
  const parts = [
    own.join(' ').replace(/^(?:and|for|in|of|or|the|to|with) | (?:and|for|in|of|or|the|to|with)$/gi, ''),
    ...starts,
  ];
  // "Conference Speaking" is speaking, not a conference.
  const doing = telling.at(-1) ?? '';
  if (
    telling.length > 1 &&
    /ing$/.test(doing) &&
    own.join(' ').length > SHORT_ENOUGH &&
    doing.length <= SHORT_ENOUGH
  )
    return doing;
  return words.length < 2 || telling.length === 0
    ? null
    : (parts.find((part) => part !== '' && name.includes(part) && part.length <= SHORT_ENOUGH) ?? null);
}
