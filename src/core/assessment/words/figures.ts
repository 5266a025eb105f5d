import { otherPath, type PathKey } from '../../card/card.ts';
import type { Share } from '../evaluation.ts';

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

/** Whole points in running text: "six points", "one point", "14 points". */
export function wholePoints(points: number): string {
  const whole = Math.round(Math.abs(points));
  return `${countWords(whole)} ${whole === 1 ? 'point' : 'points'}`;
}

/** Points with one decimal, "1.4"; what would round to 0 but is not says so. */
export function exactPoints(points: number): string {
  const size = Math.abs(points);
  return size > 0 && size < 0.05 ? 'under 0.1' : size.toFixed(1);
}

/** A weight, 0–1, in percent: one decimal below 10 %, none above. */
export function percent(weight: number): string {
  const value = weight * 100;
  if (value > 0 && value < 0.05) return 'under 0.1 %';
  return `${value < 9.95 ? Number(value.toFixed(1)) : Math.round(value)} %`;
}

/** How many of 100 a share is for a path, without ever claiming all or none of what is only nearly so. */
export function outOf100(share: Share, path: PathKey): string {
  const exact = share.sampling === null;
  const own = share[path];
  // A share can be 1 to the last digit while that of the other path is still above 0.
  if (exact && own > 0 && share[otherPath(path)] === 0) return '100';
  if (exact && own === 0) return '0';
  if (own > 0.99) return 'over 99';
  if (own < 0.01) return 'under 1';
  return String(Math.round(own * 100));
}

/** "in 87 of 100 weightings near yours", "in every weighting near yours", "in no weighting near yours". */
export function inWeightings(share: Share, path: PathKey, which: string): string {
  const count = outOf100(share, path);
  if (count === '100') return `in every weighting ${which}`;
  if (count === '0') return `in no weighting ${which}`;
  return `in ${count} of 100 weightings ${which}`;
}

/** "x", "x and y", "x, y and z". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What the user or the card wrote, set apart from our words. */
export const quoted = (text: string): string => `“${text.trim()}”`;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
