import { PATHS } from '../../core/card/card.ts';
import { fixed } from '../figures.ts';
import { isOpenAsShown, marginAt, marginParts, marginText, overallFigures } from '../margins.ts';
import { shownWeights } from '../weights.ts';
import { ownDecimals, subtraction, workingDecimals } from './arithmetic.ts';
import type { Working, WorkingInput } from './working.ts';

/** Overall values and the margin. */
export function marginWorking(input: WorkingInput): Working {
  const { evaluation, paths } = input;
  const { margin, overall } = evaluation;
  const shown = overallFigures(evaluation);
  const [ahead, behind] = margin.mid >= 0 ? [overall.a.mid, overall.b.mid] : [overall.b.mid, overall.a.mid];
  return {
    key: 'margin',
    title: 'Overall values and the margin',
    lines: [
      `A path’s overall value is the sum of its ratings, each times its weight, from 0 to 100. ${paths.a.name} comes to ${shown.a}, ${paths.b.name} to ${shown.b}.`,
      `The margin is the higher less the lower: ${marginSum(evaluation, ahead, behind)}, so ${marginText(margin.mid, input)}.`,
      ...exampleLine(input),
      ...roundedLine(input),
      ...(evaluation.findOut.length > 0 ? ['An answer you left open counts with its middle here.'] : []),
    ],
    sources: [],
  };
}

/** With the figures of the overall values as they are shown, where these give the margin as it is shown. */
function marginSum(evaluation: WorkingInput['evaluation'], ahead: number, behind: number): string {
  const { a, b } = overallFigures(evaluation);
  const [first, second] = evaluation.margin.mid >= 0 ? [a, b] : [b, a];
  const margin = fixed(Math.abs(evaluation.margin.mid));
  return fixed(Number(first) - Number(second)) === margin
    ? `${first} − ${second} = ${margin}`
    : subtraction(ahead, behind);
}

/** What the criterion that speaks most for the leader adds to the margin. */
function exampleLine({ evaluation, paths, label }: WorkingInput): string[] {
  const { criteria, decisive } = evaluation;
  const example = criteria.find(({ id }) => id === decisive[0]) ?? criteria[0];
  if (example === undefined) return [];
  const { id, weight, contribution } = example;
  const side = contribution.mid >= 0 ? 'a' : 'b';
  const [better, worse] = side === 'a' ? [example.a.mid, example.b.mid] : [example.b.mid, example.a.mid];
  const part = Math.abs(marginParts(evaluation).get(id) ?? 0);
  const points = Math.abs(contribution.mid);
  // Where the part was rounded to make the parts add up, a second decimal shows what it is.
  const {
    terms: [ofWeight = 1, ofBetter = 0, ofWorse = 0],
    result,
  } = workingDecimals(
    [
      { value: weight * 100, decimals: [1, 2, 3, 4] },
      { value: better, decimals: [ownDecimals(better)] },
      { value: worse, decimals: [ownDecimals(worse)] },
    ],
    { value: points, decimals: fixed(points) === fixed(part) ? [1, 2, 3] : [2, 3] },
    ([share = 0, high = 0, low = 0]) => (share * (high - low)) / 100,
  );
  const sum = `${fixed(weight * 100, ofWeight)}\u00a0% × (${fixed(better, ofBetter)} − ${fixed(worse, ofWorse)}) = ${fixed(points, result)}`;
  return [
    `A criterion adds its weight times the difference of its ratings: ${label(id)} adds ${sum} for ${paths[side].shortName}.`,
  ];
}

/** The one rule of rounding, on the first figure that reads otherwise than by itself: an overall value, a part, else a weight. */
function roundedLine({ evaluation, paths, label }: WorkingInput): string[] {
  const { criteria, overall } = evaluation;
  const values = overallFigures(evaluation);
  const parts = marginParts(evaluation);
  const weights = shownWeights(evaluation);
  const figures = [
    ...PATHS.map((path) => ({
      says: `${paths[path].name} comes to`,
      exact: overall[path].mid,
      shown: values[path],
      unit: '',
    })),
    ...criteria.map(({ id, contribution }) => ({
      says: `${label(id)} adds`,
      exact: Math.abs(contribution.mid),
      shown: fixed(Math.abs(parts.get(id) ?? 0)),
      unit: '',
    })),
    ...criteria.map(({ id, weight }) => ({
      says: `${label(id)} weighs`,
      exact: weight * 100,
      shown: fixed(weights.get(id) ?? 0),
      unit: '\u00a0%',
    })),
  ];
  const bent = figures.find(({ exact, shown }) => fixed(exact) !== shown);
  if (bent === undefined) return [];
  const { says, exact, shown, unit } = bent;
  // With so many decimals that it does not seem to round to what it reads.
  const texts = [2, 3, 4].map((decimals) => exact.toFixed(decimals));
  const text = texts.find((each) => fixed(Number(each)) !== shown) ?? texts.at(-1);
  return [
    `Weights, parts and overall values are rounded to one decimal so that they add up: ${says} ${text}${unit} and reads ${shown}${unit}.`,
  ];
}

/** How far everything left open leaves the margin: the worst and the best case; null where nothing is open. */
export function boundsWorking(input: WorkingInput): Working | null {
  const { evaluation, paths } = input;
  const { margin } = evaluation;
  if (!isOpenAsShown(margin)) return null;
  return {
    key: 'bounds',
    title: 'The worst and the best case',
    lines: [
      `With everything you left open as good for ${paths.a.name} as it can be, the margin is ${marginAt(margin.high, input)}. As good for ${paths.b.name} as it can be, it is ${marginAt(margin.low, input)}.`,
      ...whoCanLead(input),
    ],
    sources: [],
  };
}

/** A worst case below this is the trace of a rounding, in points. */
const LEVEL = 1e-9;

/** What both ends of the margin say of who can be ahead; then of the open answers alone, where ranges of weights widen them. */
function whoCanLead({ evaluation: { margin, settled, leader, findOut }, paths }: WorkingInput): string[] {
  if (margin.low >= -LEVEL) return [`So ${paths.b.name} cannot come out ahead.`];
  if (margin.high <= LEVEL) return [`So ${paths.a.name} cannot come out ahead.`];
  const decide = 'So what you left open can decide who is ahead.';
  if (leader === null || !settled || findOut.length === 0) return [decide];
  return [
    decide,
    `At the weights you stated, ${paths[leader].name} stays ahead whatever the open answers turn out to be.`,
  ];
}
