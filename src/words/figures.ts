import type { Share } from '../core/assessment/evaluation.ts';
import { otherPath, type PathKey } from '../core/card/card.ts';

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in running text: in words up to twelve, then in figures. */
export const countWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

/** A number with so many decimals; never "−0.0". */
export const fixed = (value: number, decimals = 1): string => {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};

/** A number to one decimal, without one where it is whole: `62`, `62.5`. */
export const plainNumber = (value: number): string => fixed(value).replace('.0', '');

/** `30–60`, from both ends as they are shown; one figure where they read alike. */
export const rangeText = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

/** Points with one decimal, "1.4"; what would round to 0 but is not says so. */
export function exactPoints(points: number): string {
  const size = Math.abs(points);
  return size > 0 && size < 0.05 ? 'under 0.1' : size.toFixed(1);
}

/** `1.4 points`, `1.0 point`, `under 0.1 points`. */
export const pointsText = (points: number): string =>
  `${exactPoints(points)} ${exactPoints(points) === '1.0' ? 'point' : 'points'}`;

/**
 * Whole points in running text: "six points", "14 points", "less than a point", and "about six points" where the figure that
 * stands beside it, to one decimal, is not whole. Rounded once: 3.46 is about three, though 3.5 stands beside it.
 */
export function wholePoints(points: number): string {
  const shown = Number(Math.abs(points).toFixed(1));
  if (shown < 1) return points === 0 ? 'no points' : 'less than a point';
  const whole = Math.max(1, Math.round(Math.abs(points)));
  return `${whole === shown ? '' : 'about '}${countWords(whole)} ${whole === 1 ? 'point' : 'points'}`;
}

/** A factor of 1.01 or more, rounded down: what holds for the exact one holds for it. At most 99. */
export function factorFigure(factor: number): string {
  const capped = Math.min(factor, 99);
  const decimals = capped < 1.1 ? 2 : 1;
  // A factor such as 1.4 must not fall to 1.3 by the last bit of its double.
  return (Math.floor(capped * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals);
}

/** How many of 100 a share is for a path, without ever claiming all or none of what is only nearly so; both paths' add up. */
export function outOf100(share: Share, path: PathKey): string {
  const own = share[path];
  const other = share[otherPath(path)];
  // A share can be 1 to the last digit while that of the other path is still above 0.
  if (own > 0 && other === 0) return '100';
  if (own === 0) return '0';
  if (own > 0.99) return 'over 99';
  if (own < 0.01) return 'under 1';
  const first = Math.round(Math.max(own, other) * 100);
  return String(own >= other ? first : 100 - first);
}

/** "x", "x and y", "x, y and z". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A count with its noun: `1 note`, `3 notes`, `2 criteria`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${plainNumber(count)} ${count === 1 ? one : many}`;

/** What the user or the card wrote, set apart from our words; quotes within it are single. */
export const quoted = (text: string): string => `“${innerQuotes(text)}”`;

/** A text as it stands between quotes of ours. */
export const innerQuotes = (text: string): string => text.trim().replaceAll('“', '‘').replaceAll('”', '’');

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** A sentence of ours after a colon. */
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
