import { PATHS, type PathKey, type PerPath } from '../card.ts';
import { hasWordCharacter, startsSmall, startsWord } from '../letters.ts';
import type { Line } from './lines.ts';

const BADGE = 'nice pick';

/** Room for an emoji and space before the badge. */
const MOST_BEFORE = 8;

const PROS = new Set(
  'pros, pro, advantages, strengths, benefits, upside, upsides, positives, pluses, plus points, good points, the good, what i like, likes'.split(
    ', ',
  ),
);
const CONS = new Set(
  "cons, con, disadvantages, weaknesses, drawbacks, downside, downsides, negatives, limitations, minuses, minus points, bad points, the bad, what i don't like, dislikes".split(
    ', ',
  ),
);

/** Which list a heading stands above, from its words in comparable form; null for other words. */
export const listNamed = (key: string): 'pros' | 'cons' | null =>
  PROS.has(key) ? 'pros' : CONS.has(key) ? 'cons' : null;

export const isProsHeading = ({ key, text }: Line): boolean => PROS.has(key) || text === '👍';
export const isConsHeading = ({ key, text }: Line): boolean => CONS.has(key) || text === '👎';
export const isVerdictHeading = ({ key }: Line): boolean => key === 'the verdict' || key === 'verdict';
export const isBottomLine = ({ key }: Line): boolean => key === 'the bottom line' || key === 'bottom line';
export const isBadge = ({ key }: Line): boolean => key === BADGE;

/** The end of what belongs to the card: the line that asks for disagreement. */
export const isClosingLine = ({ key }: Line): boolean => key.startsWith('disagree with our pick');

/** A heading that ends what stood above it and begins the verdict, the bottom line or what follows the card. */
export const isClosingHeading = (line: Line): boolean =>
  isVerdictHeading(line) || isBottomLine(line) || isClosingLine(line);

/** A heading of any kind but a path's name. */
export const isHeading = (line: Line): boolean =>
  isProsHeading(line) || isConsHeading(line) || isBadge(line) || isClosingHeading(line);

/** The path whose name is these words, both in comparable form; null where neither is. */
export const pathCalled = (words: string, keys: PerPath<string>): PathKey | null =>
  PATHS.find((path) => keys[path] === words) ?? null;

/**
 * How many characters at the start of a summary are a badge that was glued to it: `Nice PickTravellers should …`. With
 * a space between, only a capital letter after it tells the badge from a sentence about a nice pick.
 */
export function gluedBadge(text: string): number {
  const start = text.slice(0, MOST_BEFORE + BADGE.length).toLowerCase();
  const at = start.indexOf(BADGE);
  if (at === -1 || hasWordCharacter(start.slice(0, at))) return 0;
  const rest = text.slice(at + BADGE.length).trimStart();
  const begins = (startsWord(rest) && !startsSmall(rest)) || /^["“‘']/.test(rest);
  return begins ? text.length - rest.length : 0;
}

/** The name on a line that a badge was glued to the end of; null where there is none. */
export const nameBeforeBadge = ({ key }: Line): string | null =>
  key.length > BADGE.length && key.endsWith(BADGE) ? key.slice(0, -BADGE.length).trim() : null;
