import type { CommonEvaluation, Span } from '../core/assessment/evaluation.ts';
import { roundColumn, roundToSum } from '../core/assessment/round-to-sum.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';
import { exactPoints, fixed, pointsText } from './figures.ts';

/** The names of both paths. */
export interface PathNames {
  paths: PerPath<{ name: string; shortName: string }>;
}

/** Both overall values to one decimal, such that one less the other is the margin as it is shown. */
export function overallFigures({
  overall,
  margin,
}: Pick<CommonEvaluation, 'overall' | 'margin'>): PerPath<string> {
  const [a = 0, b = 0] = roundToSum([overall.a.mid, -overall.b.mid], 1, margin.mid);
  return { a: fixed(a), b: fixed(-b) };
}

/**
 * What each criterion adds to the margin, by its id, in points for a above 0: to one decimal, rounded so that they add up to the
 * margin as it is shown, but for equal ones, which read alike. The same wherever they are shown.
 */
export function marginParts({
  criteria,
  margin,
}: Pick<CommonEvaluation, 'criteria' | 'margin'>): ReadonlyMap<string, number> {
  const parts = roundColumn(
    criteria.map(({ contribution }) => contribution.mid),
    1,
    margin.mid,
  );
  return new Map(criteria.map(({ id }, index) => [id, parts[index] ?? 0]));
}

/** The path that a difference of a less b speaks for; null where it is 0 to the decimals shown. */
export function sideOf(difference: number, decimals = 1): PathKey | null {
  if (Number(Math.abs(difference).toFixed(decimals)) === 0) return null;
  return difference > 0 ? 'a' : 'b';
}

/** `5.7 points for Individual Contributor`, `under 0.1 points for …`, or `no difference`. */
export function marginText(margin: number, names: PathNames, form: 'name' | 'shortName' = 'name'): string {
  if (margin === 0) return 'no difference';
  return `${pointsText(margin)} for ${names.paths[margin > 0 ? 'a' : 'b'][form]}`;
}

/** The same after "the margin is": `zero` where there is none. */
export const marginAt = (margin: number, names: PathNames, form?: 'name' | 'shortName'): string =>
  margin === 0 ? 'zero' : marginText(margin, names, form);

/** Decimals beyond which an end of the margin is the trace of a rounding. */
const EXACT = 9;

/**
 * Where the margin may lie, after "from" or "anything from": `0.3 to 11.1 points for IC`, `TL by 9.9 to IC by 14.1`,
 * `0 to 4.0 points for IC`. Where both ends read alike it is one margin.
 */
export function marginRange(
  { low, high }: Pick<Span, 'low' | 'high'>,
  names: PathNames,
  form: 'name' | 'shortName' = 'name',
): string {
  const [lowSide, highSide] = [sideOf(low, EXACT), sideOf(high, EXACT)];
  const by = (path: PathKey, points: number) => `${names.paths[path][form]} by ${exactPoints(points)}`;
  if (lowSide === 'b' && highSide === 'a') return `${by('b', low)} to ${by('a', high)}`;
  if (fixed(low) === fixed(high)) return marginText(high, names, form);
  if (lowSide === null) return `0 to ${marginText(high, names, form)}`;
  if (highSide === null) return `0 to ${marginText(low, names, form)}`;
  return highSide === 'a'
    ? `${exactPoints(low)} to ${marginText(high, names, form)}`
    : `${exactPoints(high)} to ${marginText(low, names, form)}`;
}

/** Is the figure open to the decimals shown? */
export const isOpenAsShown = ({ low, high }: Pick<Span, 'low' | 'high'>): boolean =>
  fixed(low) !== fixed(high);
