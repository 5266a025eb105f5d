import { percentParts } from '../assessment/round-to-sum.ts';
import { fold } from '../fold.ts';
import type { Moment } from '../time.ts';
import type { DecisionInsight, ReviewInsight } from './insights.ts';
import { outcomeOf } from './known-outcome.ts';
import type { ReviewOutcome } from './review.ts';

/** A criterion's weight at one time. */
interface WeightAt {
  at: Moment;
  /** 0–1. */
  weight: number;
  /** In percent, as rounded beside the other weights of its decision. */
  percent: number;
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
    for (const { label, weight, percent } of withPercents(weights)) {
      const key = fold(label);
      const criterion = found.get(key) ?? { label, weights: [], decisions: 0, decisive: 0 };
      criterion.weights.push({ at, weight, percent, review: false, title });
      criterion.decisions += 1;
      if (deciding.has(key)) criterion.decisive += 1;
      found.set(key, criterion);
    }
    for (const review of reviews) {
      for (const { label, ...shown } of withPercents(review.weights)) {
        found.get(fold(label))?.weights.push({ at: review.at, ...shown, review: true, title });
      }
    }
  }
  const recurring = [...found.values()].filter((criterion) => criterion.decisions > 1);
  for (const { weights } of recurring) weights.sort((one, other) => one.at.localeCompare(other.at));
  return recurring.sort(
    (one, other) => other.decisions - one.decisions || other.weights.length - one.weights.length,
  );
}

function withPercents(weights: DecisionInsight['weights']) {
  const percents = percentParts(weights.map(({ weight }) => weight));
  return weights.map((each, index) => ({ ...each, percent: percents[index] ?? 0 }));
}

/** How many decisions there are, and how many of them turned out so, by their last review that says an outcome. */
export type Outcomes = { decisions: number } & Record<ReviewOutcome, number>;

function outcomesOf(decisions: readonly DecisionInsight[]): Outcomes {
  const said = decisions.map(({ reviews }) => outcomeOf(reviews));
  return { decisions: decisions.length, ...countsOf(said) };
}

function countsOf(said: readonly ReviewInsight['outcome'][]): Record<ReviewOutcome, number> {
  const counts = { good: 0, bad: 0, mixed: 0, 'too-early': 0, unclear: 0 };
  for (const outcome of said) if (outcome !== null) counts[outcome] += 1;
  return counts;
}

/** Those with an outcome: too early to say is none, and what may have been too early is not counted as one. */
export const withOutcome = ({ good, bad, mixed }: Outcomes): number => good + bad + mixed;

/** How it turned out with the path that was ahead, and against it. */
export interface ChoiceAgainstScore {
  with: Outcomes;
  against: Outcomes;
}

/** The choice against the path that was ahead; decisions that were too close to call have no such path. */
export function choiceAgainstScore(decisions: readonly DecisionInsight[]): ChoiceAgainstScore {
  const both = decisions.filter(({ chosen, ahead }) => chosen !== null && ahead !== null);
  return {
    with: outcomesOf(both.filter(({ chosen, ahead }) => chosen === ahead)),
    against: outcomesOf(both.filter(({ chosen, ahead }) => chosen !== ahead)),
  };
}

/** The gut against the path that was ahead. What turned out is what was chosen, so where they differ it matters whether the gut was followed. */
export interface GutAgainstScore {
  with: Outcomes;
  /** The gut expected the path that was behind, and that was chosen. */
  followed: Outcomes;
  /** It expected the path that was behind, and that was not chosen. */
  passed: Outcomes;
}

export function gutAgainstScore(decisions: readonly DecisionInsight[]): GutAgainstScore {
  const both = decisions.filter(({ gut, ahead }) => gut !== null && ahead !== null);
  const against = both.filter(({ gut, ahead }) => gut !== ahead);
  return {
    with: outcomesOf(both.filter(({ gut, ahead }) => gut === ahead)),
    followed: outcomesOf(against.filter(({ gut, chosen }) => gut === chosen)),
    passed: outcomesOf(against.filter(({ gut, chosen }) => gut !== chosen)),
  };
}

/** State of mind against outcome. */
export interface StatesOfMind {
  /** Those of most decisions first; the same words count as the same state. */
  states: (Outcomes & { text: string })[];
  /** Over all states. */
  together: Outcomes;
}

export function statesOfMind(decisions: readonly DecisionInsight[]): StatesOfMind {
  const groups = new Map<string, DecisionInsight[]>();
  for (const decision of decisions) {
    const key = fold(decision.stateOfMind);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return {
    states: [...groups.values()]
      .map((group) => ({ text: group[0]?.stateOfMind ?? '', ...outcomesOf(group) }))
      .sort((one, other) => other.decisions - one.decisions),
    together: outcomesOf([...groups.values()].flat()),
  };
}

/** How it was decided against how it turned out: decided well first, turned out well first. */
export const FIELDS = {
  deservedSuccess: { process: 'good', outcome: 'good' },
  badLuck: { process: 'good', outcome: 'bad' },
  goodLuck: { process: 'bad', outcome: 'good' },
  poeticJustice: { process: 'bad', outcome: 'bad' },
} as const;
export type FieldKey = keyof typeof FIELDS;
const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[];

/** The four fields, over the reviews that say how it turned out and how it was decided. */
export interface FourFields {
  counts: Record<FieldKey, number>;
  both: number;
  /** All reviews by how it turned out: those that are neither good nor bad stand in no field. */
  outcomes: Record<ReviewOutcome, number>;
  reviews: number;
}

export function fourFields(decisions: readonly Pick<DecisionInsight, 'reviews'>[]): FourFields {
  const reviews = decisions.flatMap((decision) => decision.reviews);
  const count = (key: FieldKey) =>
    reviews.filter(
      ({ process, outcome }) => process === FIELDS[key].process && outcome === FIELDS[key].outcome,
    ).length;
  const counts = Object.fromEntries(FIELD_KEYS.map((key) => [key, count(key)])) as Record<FieldKey, number>;
  return {
    counts,
    both: Object.values(counts).reduce((sum, each) => sum + each, 0),
    outcomes: countsOf(reviews.map(({ outcome }) => outcome)),
    reviews: reviews.length,
  };
}
