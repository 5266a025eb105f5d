import type { PerPath } from '../card.ts';
import { startsWithCapital } from '../letters.ts';
import { cellsOf } from './cells.ts';
import { straightened } from './comparable.ts';
import { compoundsIn } from './compound-headings.ts';
import { JOIN } from './introduction.ts';
import { MAX_HEADING_LENGTH } from './limits.ts';
import { headingKey, type Line, nextLinesWithWords, unwrapped } from './lines.ts';
import { namesInPassing } from './names-in-passing.ts';

/** The page's title, read as two names. */
export interface Title {
  /** Index of its line. */
  index: number;
  names: PerPath<string>;
  /** The names as headings are compared. */
  keys: PerPath<string>;
  /** The title can be read in another way just as well. */
  ambiguous: boolean;
}

interface Reading extends Title {
  /** Two for each name that stands below as a heading, one for an introduction that follows. */
  score: number;
}

const BEST_SCORE = 5;

/**
 * Finds the line `A vs B`, or `A or B` where both names stand below as headings. A name may hold "vs" itself, and page furniture
 * may hold a "vs" of its own, so what follows decides: the reading whose names stand below on lines of their own, then the one
 * before an introduction, then the first.
 */
export function findTitle(lines: readonly Line[]): Title | null {
  const lastIndex = headingPlaces(lines);
  const nextWords = nextLinesWithWords(lines);
  let best: Reading | null = null;
  for (const index of lines.keys()) {
    for (const reading of readings(lines, index, lastIndex, nextWords[index]?.text.includes(JOIN) === true)) {
      if (best === null || reading.score > best.score) best = reading;
      else if (index === best.index && reading.score === best.score) best.ambiguous = true;
    }
    if (best?.score === BEST_SCORE) break;
  }
  return best;
}

/** For each heading or name, also one given in passing, the index of the last line that holds it. */
function headingPlaces(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const name of namesInPassing(line)) places.set(name, index);
    for (const { name } of compoundsIn(line)) places.set(name, index);
    for (const cell of cellsOf(line.text)) places.set(headingKey(cell), index);
    if (line.key !== '') places.set(line.key, index);
  }
  return places;
}

/** Of a line with more of them only these are tried, each with all that may be left out around it. */
const MOST_SEPARATORS = 8;

/** What stands between the two names. */
export const SEPARATOR = /\s(?:vs\.?|versus)\s/i;

function* readings(
  lines: readonly Line[],
  index: number,
  lastIndex: ReadonlyMap<string, number>,
  introduced: boolean,
): Generator<Reading> {
  const text = lines[index]?.text ?? '';
  if (text === '' || text.length > MAX_HEADING_LENGTH) return;
  const words = unwrapped(text);
  const separator = new RegExp(`${SEPARATOR.source}|\\sor\\s`, 'gi');
  for (
    let match = separator.exec(words), tried = 0;
    match !== null && tried < MOST_SEPARATORS;
    match = separator.exec(words), tried += 1
  ) {
    // The space after one "vs" may be the space before the next.
    separator.lastIndex = match.index + 1;
    const isBelow = (name: string): boolean => (lastIndex.get(headingKey(name)) ?? -1) > index;
    const first = words.slice(0, match.index).trim();
    const second = words.slice(match.index + match[0].length).trim();
    for (const [a, b] of withoutRest(first, second, isBelow)) {
      const keys = { a: headingKey(a), b: headingKey(b) };
      if (keys.a === '' || keys.b === '' || keys.a === keys.b) continue;
      const found = [a, b].filter(isBelow).length;
      if (found < 2 && (isRunningText(text) || match[0].trim().toLowerCase() === 'or')) continue;
      const names = {
        a: spelled(a, lines[lastIndex.get(keys.a) ?? index]),
        b: spelled(b, lines[lastIndex.get(keys.b) ?? index]),
      };
      yield { index, names, keys, ambiguous: false, score: 2 * found + (introduced ? 1 : 0) };
    }
  }
}

/** A name in small letters as its heading spells it. */
function spelled(name: string, heading: Line | undefined): string {
  const at = startsWithCapital(name) ? -1 : (heading?.text.toLowerCase().indexOf(name.toLowerCase()) ?? -1);
  return at === -1 ? name : (heading?.text.slice(at, at + name.length) ?? name);
}

/** The words that two names, a line each, both begin or both end with. */
const SHARED = [
  /^(?<shared>.+ )(?:an? |the )?(?<one>.+)\n\k<shared>(?:an? |the )?(?<other>.+)$/i,
  /^(?<one>.+?)(?<shared> .+)\n(?<other>.+?)\k<shared>$/i,
];

/**
 * Both names as they stand; without what goes before the first or follows the second, where what is left stands below; and without
 * the words that both begin or end with, as in “Working at a Startup vs Working at a Bank”, where that stands below.
 */
function withoutRest(
  first: string,
  second: string,
  isBelow: (name: string) => boolean,
): [a: string, b: string][] {
  const firsts = first.split(' ').map((_, at, words) => words.slice(at).join(' '));
  const seconds = second.split(' ').map((_, at, words) => words.slice(0, words.length - at).join(' '));
  const a = firsts.find(isBelow) ?? first;
  const b = seconds.map((each) => each.replace(/\s*[:,;–—|?-]$/, '')).find(isBelow) ?? second;
  const whole: [string, string] = [first, second];
  const shared = SHARED.flatMap((words): [string, string][] => {
    const { one = '', other = '' } = words.exec(`${first}\n${second}`)?.groups ?? {};
    return isBelow(one) && isBelow(other) ? [[one, other]] : [];
  });
  return [whole, ...(a === first && b === second ? [] : [[a, b] as [string, string]]), ...shared];
}

/** A rule, a statement or a sentence that happens to hold a "vs". */
export const isRunningText = (text: string): boolean =>
  /[.!?]$/.test(text) || /^(?:[•·*+-]\s?[+-]?|use\s)/i.test(text) || straightened(text).includes(JOIN);
