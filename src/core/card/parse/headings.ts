import type { Line } from './lines.ts';

const BADGE = 'nice pick';

export const isProsHeading = ({ key }: Line): boolean => key === 'pros' || key === 'pro';
export const isConsHeading = ({ key }: Line): boolean => key === 'cons' || key === 'con';
export const isVerdictHeading = ({ key }: Line): boolean => key === 'the verdict' || key === 'verdict';
export const isBottomLine = ({ key }: Line): boolean => key === 'the bottom line' || key === 'bottom line';
export const isBadge = ({ key }: Line): boolean => key === BADGE;

/** The end of what belongs to the card: the line that asks for disagreement. */
export const isClosingLine = ({ key }: Line): boolean => key.startsWith('disagree with our pick');

/** A heading of any kind but a path's name. */
export const isHeading = (line: Line): boolean =>
  isProsHeading(line) ||
  isConsHeading(line) ||
  isVerdictHeading(line) ||
  isBottomLine(line) ||
  isBadge(line) ||
  isClosingLine(line);

/**
 * How many characters at the start of a summary are a badge that was glued to it: `Nice PickTravellers should …`. With
 * a space between, only a capital letter after it tells the badge from a sentence about a nice pick.
 */
export function gluedBadge(text: string): number {
  const found = /^[^\p{L}\p{N}]{0,8}nice pick\s*/iu.exec(text);
  if (found === null || found[0].length === text.length) return 0;
  return /^[\p{Lu}\p{Lo}\p{N}"“‘']/u.test(text.slice(found[0].length)) ? found[0].length : 0;
}

/** The name on a line that a badge was glued to the end of; null where there is none. */
export const nameBeforeBadge = ({ key }: Line): string | null =>
  key.length > BADGE.length && key.endsWith(BADGE) ? key.slice(0, -BADGE.length).trim() : null;
