import { type MarginChange, marginChange } from '../assessment/change.ts';
import type { Draft } from '../assessment/draft.ts';
import type { StoredEvaluation } from '../assessment/earlier-evaluation.ts';
import { fold } from '../fold.ts';
import type { Decision } from './decision.ts';
import type { FrozenVerdict } from './frozen-verdict.ts';
import type { ReviewBody } from './review.ts';
import { commitOf, titleOf } from './summary.ts';

/** One of two things that are compared: a decision as it was made, or one of its reviews. */
export interface ComparedSide {
  decisionId: string;
  title: string;
  at: string;
  /** The answers of this side: the original ones, or those of the review. */
  assessment: Draft;
  evaluation: StoredEvaluation;
  verdict: FrozenVerdict;
  /** Null where it is the decision itself. */
  review: ReviewBody | null;
}

/**
 * A side of a comparison.
 *
 * @param number the review's revision; null for the decision as it was made
 * @returns null where it is not there, cannot be read, or is covered
 */
export function comparedSide(
  { id, revisions }: Pick<Decision, 'id' | 'revisions'>,
  number: number | null,
): ComparedSide | null {
  const commit = commitOf(revisions);
  if (commit === null) return null;
  const title = titleOf(commit.body.assessment);
  if (number === null) {
    const { assessment, evaluation, verdict } = commit.body;
    return { decisionId: id, title, at: commit.at, assessment, evaluation, verdict, review: null };
  }
  const found = revisions.find((revision) => revision.number === number);
  if (found?.body.kind !== 'review') return null;
  const { answers, evaluation, verdict } = found.body;
  return {
    decisionId: id,
    title,
    at: found.at,
    assessment: answers,
    evaluation,
    verdict,
    review: found.body,
  };
}

/** The criteria of both sides, each with its id where it stands; null where a side does not have it. */
interface MatchedCriterion {
  label: string;
  first: string | null;
  second: string | null;
}

/** Criteria of one decision are the same by their id; those of two decisions by their words. */
export function matchCriteria(first: ComparedSide, second: ComparedSide): MatchedCriterion[] {
  const keyOf = ({ id, label }: Draft['criteria'][number]) =>
    first.decisionId === second.decisionId ? id : fold(label);
  const on = ({ assessment, evaluation }: ComparedSide) => {
    const counted = new Set(evaluation.criteria.map(({ id }) => id));
    return assessment.criteria.filter(({ id }) => counted.has(id));
  };
  const matched = new Map<string, MatchedCriterion>();
  for (const criterion of on(first)) {
    matched.set(keyOf(criterion), { label: criterion.label, first: criterion.id, second: null });
  }
  for (const criterion of on(second)) {
    const key = keyOf(criterion);
    const there = matched.get(key);
    if (there === undefined) matched.set(key, { label: criterion.label, first: null, second: criterion.id });
    else if (there.second === null) there.second = criterion.id;
  }
  return [...matched.values()];
}

/** What moved the margin from the first side to the second, in points; for two answers to the same question only. */
export function changeBetween(first: ComparedSide, second: ComparedSide): MarginChange | null {
  if (first.decisionId !== second.decisionId) return null;
  return marginChange(snapshotsOf(first), snapshotsOf(second));
}

function snapshotsOf({ assessment, evaluation }: ComparedSide) {
  const criteria = new Map(assessment.criteria.map((criterion) => [criterion.id, criterion]));
  return evaluation.criteria.map(({ id, weight, difference }) => ({
    id,
    weight,
    difference: difference.mid,
    worst: criteria.get(id)?.worst ?? '',
    best: criteria.get(id)?.best ?? '',
  }));
}
