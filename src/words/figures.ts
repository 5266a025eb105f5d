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
  return percentTo(weight, value < 9.95 ? 1 : 0);
}

const percentTo = (weight: number, decimals: number): string =>
  `${Number((weight * 100).toFixed(decimals))} %`;

/** Two weights in percent, with as many decimals (three at most) as it takes to tell them apart. */
export function percents(one: number, other: number): [string, string] {
  if (percent(one) !== percent(other)) return [percent(one), percent(other)];
  for (const decimals of [1, 2]) {
    const pair: [string, string] = [percentTo(one, decimals), percentTo(other, decimals)];
    if (pair[0] !== pair[1]) return pair;
  }
  return [percentTo(one, 3), percentTo(other, 3)];
}

/** A rating as it was given, or the one it would take, to one decimal where it has any. */
export const ratingFigure = (rating: number): string => String(Number(rating.toFixed(1)));

/** A factor of 1 or more, with a second decimal where it is close to 1. */
export function factorWords(factor: number): string {
  if (factor < 1.01) return 'less than 1.01';
  if (factor > 99) return 'more than 99';
  return factor < 1.1 ? factor.toFixed(2) : factor.toFixed(1);
}

/** How many of 100 a share is for a path, without ever claiming all or none of what is only nearly so. */
export function outOf100(share: Pick<Share, PathKey>, path: PathKey): string {
  const own = share[path];
  // A share can be 1 to the last digit while that of the other path is still above 0.
  if (own > 0 && share[otherPath(path)] === 0) return '100';
  if (own === 0) return '0';
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

/** The same where weightings are spoken of already: "in 87 of 100 drawn at random", "in all drawn …", "in none …". */
export function inMore(share: Share, path: PathKey, which: string): string {
  const count = outOf100(share, path);
  if (count === '100') return `in all ${which}`;
  if (count === '0') return `in none ${which}`;
  return `in ${count} of 100 ${which}`;
}

/** "x", "x and y", "x, y and z". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What the user or the card wrote, set apart from our words. */
export const quoted = (text: string): string => `“${text.trim()}”`;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
