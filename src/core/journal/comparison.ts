import { type MarginChange, marginChange } from '../assessment/change.ts';
import { criterionSnapshots } from '../assessment/criterion-snapshots.ts';
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

/** What the new answers of a review can be held against: the decision as it was made, then the latest review where there is one. */
export function earlierSides(decision: Pick<Decision, 'id' | 'revisions'>): ComparedSide[] {
  const latest = decision.revisions.findLast(({ body }) => body.kind === 'review');
  return [null, ...(latest === undefined ? [] : [latest.number])].flatMap(
    (number) => comparedSide(decision, number) ?? [],
  );
}

/** Answers, and what they came to. */
type Judged = Pick<ComparedSide, 'assessment' | 'evaluation'>;

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
export const changeBetween = (first: ComparedSide, second: ComparedSide): MarginChange | null =>
  first.decisionId === second.decisionId ? changeOf(first, second) : null;

/** What moved the margin from one set of answers to another to the same question, in points. */
export function changeOf(before: Judged, after: Judged): MarginChange {
  const snapshots = ({ assessment, evaluation }: Judged) => criterionSnapshots(assessment, evaluation);
  return marginChange(snapshots(before), snapshots(after));
}
