import { fold } from '../fold.ts';
import type { Moment } from '../time.ts';
import type { DecisionInsight, ReviewInsight } from './insights.ts';

/** A criterion's weight at one time. */
interface WeightAt {
  at: Moment;
  /** 0–1. */
  weight: number;
  /** In a review, not in the decision itself. */
  review: boolean;
  title: string;
}

/** A criterion that was weighed in more than one decision, by its label. */
export interface RecurringCriterion {
  label: string;
  /** Oldest first. */
  weights: WeightAt[];
  decisions: number;
  /** In how many of them it was among those that spoke most for the path ahead. */
  decisive: number;
}

/** Criteria of two decisions or more, those of most decisions first. The same words count as the same criterion. */
export function recurringCriteria(decisions: readonly DecisionInsight[]): RecurringCriterion[] {
  const found = new Map<string, RecurringCriterion>();
  for (const { at, title, weights, decisive, reviews } of decisions) {
    const deciding = new Set(decisive.map(fold));
    for (const { label, weight } of weights) {
      const key = fold(label);
      const criterion = found.get(key) ?? { label, weights: [], decisions: 0, decisive: 0 };
      criterion.weights.push({ at, weight, review: false, title });
      criterion.decisions += 1;
      if (deciding.has(key)) criterion.decisive += 1;
      found.set(key, criterion);
    }
    for (const review of reviews) {
      for (const { label, weight } of review.weights) {
        found.get(fold(label))?.weights.push({ at: review.at, weight, review: true, title });
      }
    }
  }
  const recurring = [...found.values()].filter((criterion) => criterion.decisions > 1);
  for (const { weights } of recurring) weights.sort((one, other) => one.at.localeCompare(other.at));
  return recurring.sort(
    (one, other) => other.decisions - one.decisions || other.weights.length - one.weights.length,
  );
}

/** How decisions turned out, by their latest review that says so. */
export interface Outcomes {
  decisions: number;
  good: number;
  bad: number;
}

const outcomeOf = ({ reviews }: DecisionInsight): ReviewInsight['outcome'] =>
  reviews.findLast(({ outcome }) => outcome !== null)?.outcome ?? null;

function outcomesOf(decisions: readonly DecisionInsight[]): Outcomes {
  const count = (label: 'good' | 'bad') =>
    decisions.filter((decision) => outcomeOf(decision) === label).length;
  return { decisions: decisions.length, good: count('good'), bad: count('bad') };
}

/** A voice beside the score: with it, or against it, and how that turned out. */
export interface AgainstScore {
  with: Outcomes;
  against: Outcomes;
}

/** Choice or gut against the path that was ahead; decisions that were too close to call have no such path. */
export function againstScore(decisions: readonly DecisionInsight[], voice: 'chosen' | 'gut'): AgainstScore {
  const both = decisions.filter((decision) => decision[voice] !== null && decision.ahead !== null);
  return {
    with: outcomesOf(both.filter((decision) => decision[voice] === decision.ahead)),
    against: outcomesOf(both.filter((decision) => decision[voice] !== decision.ahead)),
  };
}

/** State of mind against outcome, those of most decisions first; the same words count as the same state. */
export function statesOfMind(decisions: readonly DecisionInsight[]): (Outcomes & { text: string })[] {
  const groups = new Map<string, DecisionInsight[]>();
  for (const decision of decisions) {
    const key = fold(decision.stateOfMind);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return [...groups.values()]
    .map((group) => ({ text: group[0]?.stateOfMind ?? '', ...outcomesOf(group) }))
    .sort((one, other) => other.decisions - one.decisions);
}

/** The four fields of outcome and process, over the reviews that say both. */
interface FourFields {
  goodGood: number;
  /** A good process with a bad outcome. */
  badLuck: number;
  /** A bad process with a good outcome. */
  goodLuck: number;
  badBad: number;
  both: number;
  reviews: number;
}

export function fourFields(decisions: readonly DecisionInsight[]): FourFields {
  const reviews = decisions.flatMap((decision) => decision.reviews);
  const count = (process: 'good' | 'bad', outcome: 'good' | 'bad') =>
    reviews.filter((review) => review.process === process && review.outcome === outcome).length;
  const fields = {
    goodGood: count('good', 'good'),
    badLuck: count('good', 'bad'),
    goodLuck: count('bad', 'good'),
    badBad: count('bad', 'bad'),
  };
  const both = Object.values(fields).reduce((sum, each) => sum + each, 0);
  return { ...fields, both, reviews: reviews.length };
}
