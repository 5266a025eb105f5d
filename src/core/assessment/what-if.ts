import type { PathKey, PerPath } from '../card/card.ts';
import type { Assessment } from './draft.ts';
import { type Answered, answered, judge } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { Spreads } from './retest/spreads.ts';
import type { PartialValues } from './values.ts';

/** Ratings tried on one criterion, 0–100: of the paths, and of where the user is today. */
type TriedRatings = Partial<PerPath<number> & { today: number }>;

/** Weights and ratings tried out on a result. They are no answers: nothing of them is kept. */
export interface WhatIf {
  /** By criterion id, 0–1, adding up to 1; null = as the answers say. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** Partial values, 0–100, by criterion id; what is missing is as the answers say. */
  readonly ratings: Readonly<Record<string, TriedRatings>>;
}

/** The answers as they are. */
export const NOTHING_TRIED: WhatIf = { weights: null, ratings: {} };

export const isTrying = ({ weights, ratings }: WhatIf): boolean =>
  weights !== null || Object.keys(ratings).length > 0;

/**
 * Gives one criterion another weight; the others shrink or grow in proportion, as for the flip weights, so that the way of
 * weighing does not matter. Where the others weigh nothing they share the rest evenly.
 *
 * @param now weights by criterion id, 0–1, adding up to 1
 * @param weight the weight tried, 0–1
 */
export function tryWeight(
  whatIf: WhatIf,
  now: Readonly<Record<string, number>>,
  id: string,
  weight: number,
): WhatIf {
  const others = Object.keys(now).filter((other) => other !== id);
  const rest = others.reduce((sum, other) => sum + (now[other] ?? 0), 0);
  // The last criterion has all the weight, whatever is tried.
  if (others.length === 0) return whatIf;
  const ofRest = (other: string) => (rest > 0 ? (now[other] ?? 0) / rest : 1 / others.length);
  const weights = Object.fromEntries(others.map((other) => [other, (1 - weight) * ofRest(other)]));
  return { ...whatIf, weights: { ...weights, [id]: weight } };
}

/** Gives one path, or today, another rating on one criterion, 0–100; an open answer is settled by it. */
export const tryRating = (whatIf: WhatIf, id: string, path: PathKey | 'today', value: number): WhatIf => ({
  ...whatIf,
  ratings: { ...whatIf.ratings, [id]: { ...whatIf.ratings[id], [path]: value } },
});

/**
 * The result as it would be, quick enough for every move of a slider.
 *
 * @throws NotReadyError while the assessment has no result of its own
 */
export function evaluateWhatIf(assessment: Assessment, whatIf: WhatIf, spreads?: Spreads): Evaluation {
  const answers = answered(assessment);
  const tried: Answered = {
    ...answers,
    stated: weighed(answers, whatIf),
    values: answers.values.map((values, index) => {
      const ratings = whatIf.ratings[answers.criteria[index]?.id ?? ''];
      return ratings === undefined ? values : settled(values, ratings);
    }),
  };
  return judge(tried, spreads);
}

/** Tried weights are points: the ranges around what was said no longer apply. */
function weighed({ stated, criteria }: Answered, { weights }: WhatIf): Answered['stated'] {
  if (weights === null) return stated;
  return { ...stated, weights: criteria.map(({ id }) => weights[id] ?? 0), box: null };
}

const settled = (values: PartialValues, { a, b, today }: TriedRatings): PartialValues => ({
  ...values,
  a: a === undefined ? values.a : { low: a, mid: a, high: a },
  b: b === undefined ? values.b : { low: b, mid: b, high: b },
  today: today === undefined ? values.today : { low: today, mid: today, high: today },
});
