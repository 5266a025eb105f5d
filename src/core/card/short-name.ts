import type { PerPath } from './card.ts';
import { tagsOfPhrase } from './criteria/clause.ts';

/** Up to this many letters a name has room. */
const ROOM = 20;

/** Roles and ways of working that are called by their initials; the beginning of each word. */
const KNOWN = [
  ...['individual contrib', 'tech lead', 'team lead', 'tech lead manag', 'engineering manag'],
  ...['site reliability engineer', 'quality assur', 'chief exec officer', 'chief tech officer'],
  ...['test driven dev', 'behavior driven dev', 'behaviour driven dev', 'domain driven design'],
  ...['artificial intelligence', 'work from home'],
].map((name) => name.split(' '));

const SMALL_WORDS = 'a an and as at by for from in of on or the to vs with'.split(' ');

/** Words that many names share, so that they do not tell one from another. */
const COMMON =
  'career development developer engineer engineering job large management manager path role small software support system team work working'.split(
    ' ',
  );

/**
 * Short forms of two names, for narrow columns, where one is longer than 20 letters: known initials ("Individual Contributor":
 * IC), else without the end that both share, if what is left tells them apart. A name that is still too long loses common words,
 * what follows a preposition or its first words, but is never cut to a part of the other name; else it stays whole.
 */
export function shortNames(names: PerPath<string>): PerPath<string> {
  const { a, b } = names;
  if (Math.max(a.length, b.length) <= ROOM) return names;
  const words = { a: a.trim().split(/\s+/), b: b.trim().split(/\s+/) };
  const own = { a: withoutSharedEnd(words.a, words.b), b: withoutSharedEnd(words.b, words.a) };
  const { a: ownA, b: ownB } = isPartOf(own.a.join(' '), b) || isPartOf(own.b.join(' '), a) ? words : own;
  const short = { a: initials(a) ?? shortName(a, ownA, b), b: initials(b) ?? shortName(b, ownB, a) };
  return short.a === short.b ? names : short;
}

/** Whether a text is one or more whole words of a name, in one piece, in capitals or not. */
export const isPartOf = (text: string, name: string): boolean =>
  ` ${name} `.toLowerCase().includes(` ${text} `.toLowerCase());

function shortName(name: string, own: readonly string[], other: string): string {
  if (name.length <= ROOM && own.join(' ') === name) return name;
  const telling = trimmed(own);
  const at = telling.findIndex((word) => /^(?:at|by|for|from|in|of|on|to|with)$/i.test(word));
  const thing = at > 0 ? telling.slice(0, at) : telling;
  const parts = [telling, thing, ...partsOf(thing), ...partsOf(telling)].map((part) => part.join(' '));
  return parts.find((part) => part !== '' && part.length <= ROOM && !isPartOf(part, other)) ?? name;
}

/** The ends of a title that names a thing: a "Local Council Officer" is no council. The beginnings of a name in another script. */
function partsOf(words: readonly string[]): (readonly string[])[] {
  const text = words.join(' ');
  if (!/\p{Script=Latin}/u.test(text)) return words.map((_, at) => words.slice(0, words.length - at));
  const isTitle = words.every((word) => SMALL_WORDS.includes(word) || !/^\p{Ll}/u.test(word));
  // "Take a New Job" and "Work Less Now" name no thing.
  if (!isTitle || /^[VG]|R$/.test(tagsOfPhrase(text.toLowerCase()))) return [];
  const ends = words.slice(0, -1).map((_, at) => words.slice(at));
  return ends.filter(([first = '']) => !SMALL_WORDS.includes(first));
}

/** Known initials of a name, in capitals; null where it has none. */
function initials(name: string): string | null {
  const words = name.toLowerCase().split(/[\s-]+/);
  const isKnown = KNOWN.some(
    (known) => known.length === words.length && known.every((start, at) => words[at]?.startsWith(start)),
  );
  return isKnown ? words.map((word) => word.charAt(0).toUpperCase()).join('') : null;
}

/** "Self-employed Plumber" beside "Employed Plumber" is self-employed. */
function withoutSharedEnd(words: readonly string[], other: readonly string[]): readonly string[] {
  const last = words.at(-1)?.toLowerCase();
  const isShared = words.length > 1 && other.length > 1 && last === other.at(-1)?.toLowerCase();
  return isShared ? withoutSharedEnd(words.slice(0, -1), other.slice(0, -1)) : words;
}

/** Without small words at either end, nor common ones as long as there is no room. */
function trimmed(words: readonly string[]): readonly string[] {
  const drops = words.join(' ').length > ROOM ? [...COMMON, ...SMALL_WORDS] : SMALL_WORDS;
  if (drops.includes(words.at(-1)?.toLowerCase() ?? '')) return trimmed(words.slice(0, -1));
  return drops.includes(words[0]?.toLowerCase() ?? '') ? trimmed(words.slice(1)) : words;
}
