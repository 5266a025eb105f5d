import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/assessment/draft.ts';
import { choose } from '../../../../src/core/assessment/edits/commitment.ts';
import { rewordCriterion, setCriterionOn } from '../../../../src/core/assessment/edits/criteria.ts';
import { recordFirstResult } from '../../../../src/core/assessment/edits/first-result.ts';
import { changeFrame } from '../../../../src/core/assessment/edits/frame.ts';
import { countLaterEdit } from '../../../../src/core/assessment/edits/later-edits.ts';
import { rate, setEvidence } from '../../../../src/core/assessment/edits/ratings.ts';
import { answerRule } from '../../../../src/core/assessment/edits/rules.ts';
import { setSwing } from '../../../../src/core/assessment/edits/swings.ts';
import { changeTradeOff } from '../../../../src/core/assessment/edits/trade-offs.ts';
import { sample } from './sample.ts';

const AT = '2026-11-23T20:31:00Z';
const seen = () => recordFirstResult(sample(), 5.7, AT);

/** The edits one after the other, as the store does them. */
function edited(from: Draft, ...edits: ((draft: Draft) => Draft)[]): number | undefined {
  let counted = { draft: from, lastChanged: [] as readonly string[] };
  for (const edit of edits) counted = countLaterEdit(counted.draft, edit(counted.draft), counted.lastChanged);
  return counted.draft.firstResult?.laterEdits;
}

const rated = (value: number) => (draft: Draft) => rate(draft, 'c1', 'a', { kind: 'value', value });

describe('the first result', () => {
  it('is kept as it was first seen', () => {
    const first = seen();
    expect(first.firstResult).toEqual({ margin: 5.7, at: AT, laterEdits: 0, whatIfs: 0 });
    expect(recordFirstResult(first, -3, '2026-11-24T08:00:00Z')).toBe(first);
  });
});

describe('later edits', () => {
  it('are not counted before the result was seen, nor is the seeing', () => {
    expect(edited(sample(), rated(10), rated(90))).toBeUndefined();
    expect(edited(sample(), rated(10), (draft) => recordFirstResult(draft, 1, AT))).toBe(0);
  });

  it('count one for a slider’s whole way', () => {
    expect(edited(seen(), rated(31), rated(32), rated(33))).toBe(1);
  });

  it('count again when the user comes back after another answer', () => {
    expect(edited(seen(), rated(31), (draft) => setSwing(draft, 'c1', 90), rated(40))).toBe(3);
  });

  it.each<[string, (draft: Draft) => Draft]>([
    ['a rating', rated(99)],
    ['a swing', (draft) => setSwing(draft, 'c2', 60)],
    ['a criterion left out', (draft) => setCriterionOn(draft, 'c1', false)],
    ['an end reworded', (draft) => rewordCriterion(draft, 'c1', { worst: 'never' })],
    ['a trade-off', (draft) => changeTradeOff(draft, 't1', { answer: 'deal-breaker' })],
    ['a rule', (draft) => answerRule(draft, 'wantsA', 'no')],
  ])('count %s', (_, edit) => {
    expect(edited(seen(), edit)).toBe(1);
  });

  it('do not count words beside the answers, the choice, or moving about', () => {
    expect(
      edited(
        seen(),
        (draft) => setEvidence(draft, 'c1', 'Heard it.'),
        (draft) => changeFrame(draft, { whyNow: 'An offer.' }),
        (draft) => choose(draft, 'a'),
        (draft) => ({ ...draft, step: 'ratings', ratingIndex: 0 }),
      ),
    ).toBe(0);
  });

  it('do not count an answer given again as it was', () => {
    expect(edited(seen(), rated(30))).toBe(0);
  });
});
