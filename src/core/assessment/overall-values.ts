import { greatestMean, leastMean } from './bounds.ts';
import type { Evaluation, Span } from './evaluation.ts';
import { sumOf } from './sum-of.ts';
import { difference, type PartialValues } from './values.ts';
import type { StatedWeights } from './weights/stated-weights.ts';

/** The weights, and the box of swing ranges around them. */
type Weights = Pick<StatedWeights, 'weights' | 'box'>;

/** Overall values of the paths, and of today where every criterion that may weigh anything has a marker for it. */
export function overallValues(values: readonly PartialValues[], stated: Weights): Evaluation['overall'] {
  const today = todayValues(values, stated);
  return {
    a: meanSpan(
      values.map(({ a }) => a),
      stated,
    ),
    b: meanSpan(
      values.map(({ b }) => b),
      stated,
    ),
    today: today && meanSpan(today, stated),
  };
}

/** Where the user is today, by criterion; null where a criterion that may weigh anything has no marker for it. */
export function todayValues(values: readonly PartialValues[], { weights, box }: Weights): Span[] | null {
  const most = box?.high ?? weights;
  const today = values.map((value, index) => value.today ?? ((most[index] ?? 0) === 0 ? NOTHING : null));
  return today.every((span) => span !== null) ? today : null;
}

/** Of a criterion that weighs nothing, whose value is not looked at. */
const NOTHING: Span = { low: 0, mid: 0, high: 0 };

/** Overall value of a less that of b, in points; its ends are the bounds over all that is open. */
export const marginSpan = (values: readonly Pick<PartialValues, 'a' | 'b'>[], stated: Weights): Span =>
  meanSpan(
    values.map(({ a, b }) => difference(a, b)),
    stated,
  );

/** Weighted mean of spans: its ends over everything that is open, swing ranges included. */
function meanSpan(spans: readonly Span[], { weights, box }: Weights): Span {
  const lows = spans.map(({ low }) => low);
  const highs = spans.map(({ high }) => high);
  const mid = mean(
    weights,
    spans.map((span) => span.mid),
  );
  const low = box === null ? mean(weights, lows) : leastMean(lows, box);
  const high = box === null ? mean(weights, highs) : greatestMean(highs, box);
  return { low: Math.min(mid, low), mid, high: Math.max(mid, high) };
}

/** The weighted mean: never outside its values, and 0 where parts cancel but for a rounding. */
function mean(weights: readonly number[], values: readonly number[]): number {
  const sum = sumOf(weights.map((weight, index) => weight * (values[index] ?? 0)));
  return sum === 0 ? 0 : Math.min(Math.max(...values), Math.max(Math.min(...values), sum));
}
