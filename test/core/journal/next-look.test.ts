import { describe, expect, it } from 'vitest';
import { withOutcome } from '../../../src/core/journal/next-look.ts';

const TODAY = '2026-11-30';
// November has 30 days, February of 2027 has 28.
const IN_THREE_MONTHS = '2027-02-28';

describe('when a decision is looked at again', () => {
  it('suggests a day where it is too early to say, unless one is set', () => {
    const open = { outcome: null, nextReviewOn: null };
    expect(withOutcome(open, 'too-early', TODAY)).toEqual({
      outcome: 'too-early',
      nextReviewOn: IN_THREE_MONTHS,
    });
    const planned = { outcome: null, nextReviewOn: '2027-08-01' };
    expect(withOutcome(planned, 'too-early', TODAY).nextReviewOn).toBe('2027-08-01');
    expect(withOutcome(open, 'mixed', TODAY).nextReviewOn).toBeNull();
  });

  it('suggests none anew once it was dropped', () => {
    const dropped = { outcome: 'too-early', nextReviewOn: null } as const;
    expect(withOutcome(dropped, 'too-early', TODAY)).toEqual(dropped);
  });

  it('takes the suggestion back with the answer, and leaves a day of the user’s own', () => {
    const suggested = { outcome: 'too-early', nextReviewOn: IN_THREE_MONTHS } as const;
    expect(withOutcome(suggested, 'good', TODAY)).toEqual({ outcome: 'good', nextReviewOn: null });
    const own = { outcome: 'too-early', nextReviewOn: '2027-01-01' } as const;
    expect(withOutcome(own, 'good', TODAY).nextReviewOn).toBe('2027-01-01');
  });
});
