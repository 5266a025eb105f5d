import { describe, expect, it } from 'vitest';
import type { DecisionSummary } from '../../../src/core/journal/decision.ts';
import { dueAndSoon, dueSince } from '../../../src/core/journal/due.ts';
import { decisionSummary } from '../../fixtures/decision-summary.ts';

const TODAY = '2026-11-23';

const decision = (title: string, change: Partial<DecisionSummary>) => decisionSummary({ title, ...change });

const textsOf = (...decisions: DecisionSummary[]) => {
  const { due, soon } = dueAndSoon(decisions, TODAY);
  const names = (list: typeof due) => list.map(({ decision: { title }, kind: why }) => `${title}: ${why}`);
  return { due: names(due), soon: names(soon) };
};

describe('what comes back', () => {
  it('is due from its day on, and announced for the fortnight before', () => {
    expect(
      textsOf(
        decision('later', { reviewOn: '2026-12-08' }),
        decision('soon', { reviewOn: '2026-12-07' }),
        decision('tomorrow', { reviewOn: '2026-11-24' }),
        decision('today', { reviewOn: TODAY }),
        decision('long ago', { reviewOn: '2025-01-31' }),
        decision('never', {}),
      ),
    ).toEqual({
      due: ['long ago: review', 'today: review'],
      soon: ['tomorrow: review', 'soon: review'],
    });
  });

  it('comes at the end of a trial or of a deferral, where that is before the review', () => {
    expect(
      textsOf(
        decision('trial', { choice: 'try', until: '2026-11-20', reviewOn: '2027-01-01' }),
        decision('put off', { choice: 'defer', until: '2026-11-21' }),
        decision('reviewed first', { choice: 'try', until: '2027-01-01', reviewOn: '2026-11-22' }),
      ).due,
    ).toEqual(['trial: trial', 'put off: deferred', 'reviewed first: review']);
  });

  it('is the end of a trial where that is the review’s day too', () => {
    expect(textsOf(decision('trial', { choice: 'try', until: TODAY, reviewOn: TODAY })).due).toEqual([
      'trial: trial',
    ]);
  });

  it('leaves a deferral to the decision that follows it up, and asks for the review of any other', () => {
    const put = { id: '5c1f6ad0-52a3-4e66-9d4c-6f1c2a6a5f11', choice: 'defer', until: '2026-11-21' } as const;
    const taken = { id: '6d1f6ad0-52a3-4e66-9d4c-6f1c2a6a5f12', reviewOn: '2026-11-22' };
    const following = ({ id }: { id: string }) => ({
      followsUp: { decisionId: id, supersedes: false },
    });
    expect(
      textsOf(
        decision('put off', put),
        decision('taken up', { ...taken, ...following(put) }),
        decision('the next', following(taken)),
      ).due,
    ).toEqual(['taken up: review']);
  });

  it('counts days across a year’s end', () => {
    const { soon } = dueAndSoon([decision('new year', { reviewOn: '2027-01-05' })], '2026-12-22');
    expect(soon).toHaveLength(1);
  });

  it('waits for the end of a snooze, and never comes once the decision is closed', () => {
    expect(
      textsOf(
        decision('snoozed', { reviewOn: '2026-11-01', snoozedUntil: '2026-11-30' }),
        decision('awake again', { reviewOn: '2026-11-01', snoozedUntil: TODAY }),
        decision('snoozed before its day', { reviewOn: '2026-11-25', snoozedUntil: '2026-11-20' }),
        decision('trial', { choice: 'try', until: '2026-11-01', snoozedUntil: '2027-06-01' }),
        decision('closed', { reviewOn: '2026-11-01', closed: true }),
      ),
    ).toEqual({
      due: ['awake again: review'],
      soon: ['snoozed before its day: review', 'snoozed: review'],
    });
  });
});

describe('the day since which a decision is due', () => {
  const never = () => {
    throw new Error('Asked of a deferral that has ended alone.');
  };
  const trial = { choice: 'try', until: '2027-01-15', reviewOn: '2027-03-01', reviews: 0 } as const;

  it.each([
    ['2027-01-14', null],
    ['2027-01-15', '2027-01-15'],
    ['2027-02-28', '2027-01-15'],
    ['2027-03-01', '2027-03-01'],
  ])('on %s is the last that has come: %s', (today, since) => {
    expect(dueSince(trial, today, never)).toBe(since);
  });

  it('is not the end of what a review has settled, nor of what is no trial', () => {
    expect(dueSince({ ...trial, reviews: 1 }, '2027-02-01', never)).toBe(null);
    expect(dueSince({ ...trial, choice: 'a' }, '2027-02-01', never)).toBe(null);
  });

  it('is not the end of a deferral that was taken up, but still its review day', () => {
    const deferral = { ...trial, choice: 'defer' } as const;
    expect(dueSince(deferral, '2027-02-01', () => false)).toBe('2027-01-15');
    expect(dueSince(deferral, '2027-02-01', () => true)).toBe(null);
    expect(dueSince(deferral, '2027-03-01', () => true)).toBe('2027-03-01');
    expect(dueSince(deferral, '2027-01-14', never)).toBe(null);
  });
});
