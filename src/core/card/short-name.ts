import type { PerPath } from './card.ts';

/** Up to this length a name needs no short form. */
const SHORT_ENOUGH = 16;

/** Up to this length a name stays whole where the other one does, or where only its own last word could go. */
const ROOM = 20;

/** Roles and ways of working that are called by their initials; the beginning of each word. */
const KNOWN = [
  ...['individual contrib', 'tech lead', 'team lead', 'tech lead manag', 'engineering manag'],
  ...['site reliability engineer', 'quality assur', 'chief exec officer', 'chief tech officer'],
  ...['test driven dev', 'behavior driven dev', 'behaviour driven dev', 'domain driven design'],
  ...['artificial intelligence', 'work from home'],
].map((name) => name.split(' '));

const SMALL_WORDS = 'a and as at by for from in of on or the to vs with'.split(' ');

/** Words that many names share, so that they do not tell one from another. */
const COMMON =
  'career development developer engineer engineering job large management manager path role small software support system team work working'.split(
    ' ',
  );

/**
 * Short forms of two names, for narrow columns, where one of them is long: known initials ("Individual Contributor": IC), else
 * what is left without common words and without the end that both share, else the last words. Both are cut or none, as far
 * as there is room, and they differ wherever the names do.
 */
export function shortNames(names: PerPath<string>): PerPath<string> {
  const { a, b } = names;
  if (Math.max(a.length, b.length) <= SHORT_ENOUGH) return names;
  const short = { a: shortName(a, b), b: shortName(b, a) };
  if (short.a.toLowerCase() === short.b.toLowerCase()) return names;
  return {
    a: short.b === b && a.length <= ROOM ? a : short.a,
    b: short.a === a && b.length <= ROOM ? b : short.b,
  };
}

function shortName(name: string, other: string): string {
  const letters = initials(name);
  if (letters !== null) return letters;
  const words = name.split(/\s+/);
  const isRoom = Math.max(name.length, other.length) <= ROOM;
  const own = isRoom ? words : withoutSharedEnd(words, other.split(/\s+/));
  if (name.length <= SHORT_ENOUGH) return own.join(' ');
  const telling = trimmed(own);
  if (telling.join(' ').length <= SHORT_ENOUGH) return telling.join(' ') || name;
  // "Conference Speaking" is speaking, not a conference; "Node.js with Express" is Node.js.
  const doing = telling.at(-1) ?? '';
  if (/ing$/.test(doing) && doing.length <= SHORT_ENOUGH) return doing;
  const at = telling.findIndex((word) => /^(?:at|by|for|from|in|of|on|to|with)$/i.test(word));
  const thing = at > 0 ? telling.slice(0, at) : telling;
  // The beginning alone would name something else: a "Local Council Officer" is no council.
  const endings = thing.map((_, from) => thing.slice(from));
  const fitting = endings.find(
    (ending) => ending.join(' ').length <= ROOM && (ending.length > 1 || thing.length === 1),
  );
  return fitting?.join(' ') ?? name;
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

/** Without the common and small words at either end. */
function trimmed(words: readonly string[]): readonly string[] {
  const tells = words.map((word) => ![...COMMON, ...SMALL_WORDS].includes(word.toLowerCase()));
  return words.slice(Math.max(0, tells.indexOf(true)), tells.lastIndexOf(true) + 1);
}
