import { describe, expect, it } from 'vitest';
import { snapshotsToKeep } from '../../../src/main/storage/snapshot-retention.ts';

const NOW = new Date('2026-11-28T18:00:00');
const daysAgo = (days: number, hour = 12) => {
  const at = new Date(NOW);
  at.setDate(at.getDate() - days);
  at.setHours(hour);
  return { days, hour, at: at.toISOString() };
};

describe('the snapshots that stay', () => {
  it('are one of each of seven days and one of each of four weeks before, where one was made each day', () => {
    const kept = snapshotsToKeep(
      Array.from({ length: 60 }, (_, days) => daysAgo(days)),
      NOW,
    );
    expect(kept.map(({ days }) => days)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28]);
  });

  it('are the newest of a day', () => {
    const kept = snapshotsToKeep([daysAgo(1, 8), daysAgo(1, 20), daysAgo(1, 11)], NOW);
    expect(kept.map(({ hour }) => hour)).toEqual([20]);
  });

  it('are the newest of all, however old, and none where there is none', () => {
    expect(snapshotsToKeep([daysAgo(400), daysAgo(401)], NOW)).toMatchObject([{ days: 400 }]);
    expect(snapshotsToKeep([], NOW)).toEqual([]);
  });
});
