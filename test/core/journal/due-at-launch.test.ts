import { describe, expect, it } from 'vitest';
import { dueAtLaunch } from '../../../src/core/journal/due-at-launch.ts';
import { decisionSummary } from '../../fixtures/decision-summary.ts';

const TODAY = '2026-11-23';

const DECISIONS = [
  decisionSummary({ title: 'due', reviewOn: '2026-11-20' }),
  decisionSummary({ title: 'soon', reviewOn: '2026-11-24' }),
  decisionSummary({ title: 'closed', reviewOn: '2026-11-20', closed: true }),
  decisionSummary({ title: 'snoozed', reviewOn: '2026-11-20', snoozedUntil: '2026-12-01' }),
];

const titles = (change: Partial<Parameters<typeof dueAtLaunch>[1]> = {}) =>
  dueAtLaunch(DECISIONS, { today: TODAY, notifiedOn: null, notifyOnLaunch: true, ...change }).map(
    ({ decision: { title } }) => title,
  );

describe('what the system tells of at a start', () => {
  it('is what is due, and nothing that comes later, is put off or closed', () => {
    expect(titles()).toEqual(['due']);
  });

  it('is nothing more on a day on which it was told', () => {
    expect(titles({ notifiedOn: TODAY })).toEqual([]);
    expect(titles({ notifiedOn: '2026-11-22' })).toEqual(['due']);
  });

  it('is told where a clock that was wrong left a day to come', () => {
    expect(titles({ notifiedOn: '2031-01-01' })).toEqual(['due']);
  });

  it.each([undefined, 7, 'soon', {}])('is told where its file holds no day: %j', (notifiedOn) => {
    expect(titles({ notifiedOn })).toEqual(['due']);
  });

  it('is nothing where it is switched off', () => {
    expect(titles({ notifyOnLaunch: false })).toEqual([]);
  });
});
