import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { type ComparedSide, comparedSide } from '../../src/core/journal/comparison.ts';
import type { ReviewBody } from '../../src/core/journal/review.ts';
import { type ComparedRow, choiceRows, ratingRows, weightRows } from '../../src/words/comparison.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const draft = sampleDraft(10);

/** The decision as it was made, and its review. */
function sides(change: Partial<ReviewBody> = {}): [ComparedSide, ComparedSide] {
  const decision = reviewedDecision(draft, change);
  const [original, review] = [null, decision.revisions.length].map((number) =>
    comparedSide(decision, number),
  );
  if (original == null || review == null) throw new Error('Both can be read');
  return [original, review];
}

const named = (rows: readonly ComparedRow[], name: string) => rows.find((row) => row.name === name);

describe('a review beside its decision', () => {
  it('counts nothing as a difference that only one of them can say', () => {
    const { different, same, oneSided } = choiceRows(...sides());
    expect([different, same]).toEqual([[], []]);
    expect(named(oneSided, 'Confidence')).toEqual({ name: 'Confidence', first: '75\u00a0%', second: '–' });
    expect(named(oneSided, 'Process')).toEqual({ name: 'Process', first: '–', second: 'Decided with care' });
  });

  it('tells whether a trial worked', () => {
    const { oneSided } = choiceRows(...sides({ trial: { worked: 'no', next: 'choose' } }));
    expect(named(oneSided, 'The trial worked')?.second).toBe('No');
    expect(named(choiceRows(...sides()).oneSided, 'The trial worked')).toBeUndefined();
  });

  it('holds two reviews of a decision against each other', () => {
    const [, review] = sides();
    const [, later] = sides({ outcome: 'mixed' });
    expect(choiceRows(review, later).different).toEqual([
      { name: 'How it turned out', first: 'Well', second: 'Mixed' },
    ]);
  });

  it('says of a criterion on one side that it was left out, or not asked yet', () => {
    const [dropped, ...kept] = draft.criteria.filter(({ on }) => on);
    const answers: Draft = { ...draft, criteria: kept };
    const [original, review] = sides({ answers, evaluation: evaluate(answers) });
    const label = dropped?.label ?? '';
    for (const rows of [weightRows(original, review), ratingRows(original, review)]) {
      expect(named(rows.different, label)?.second).toBe('left out');
    }
    expect(named(weightRows(review, original).different, label)?.first).toBe('left out');
    // The other way round: the review asked for what the decision had not.
    const before: ComparedSide = { ...review, at: original.at, review: null };
    const after: ComparedSide = { ...original, at: review.at };
    expect(named(weightRows(before, after).different, label)?.first).toBe('not asked yet');
  });
});
