import { describe, expect, it } from 'vitest';
import type { Resolved } from '../../../src/core/journal/calibration.ts';
import { consistencyBand } from '../../../src/core/journal/consistency-band.ts';

const said = (probability: number, times: number): Resolved[] =>
  Array.from({ length: times }, (_, index) => ({ probability, came: index % 2 === 0 }));

describe('the consistency band', () => {
  it('agrees with the exact binomial quantiles where there is one probability', () => {
    // Binomial(40, 0.6), its terms summed apart: P(X ≤ 18) = 0.0392, P(X ≤ 19) = 0.0744; P(X ≤ 28) = 0.9291, P(X ≤ 29) = 0.9648.
    const [band] = consistencyBand(said(0.6, 40));
    expect(band?.probability).toBe(0.6);
    expect((band?.low ?? 0) * 40).toBeCloseTo(19, 6);
    expect((band?.high ?? 0) * 40).toBeCloseTo(29, 6);
  });

  it('has no width where something was said to be certain or impossible', () => {
    expect(consistencyBand([...said(0, 3), ...said(1, 3)])).toEqual([
      { probability: 0, low: 0, high: 0 },
      { probability: 1, low: 1, high: 1 },
    ]);
  });

  it('never falls, and depends on what was said alone', () => {
    const resolved = [...said(0.2, 4), ...said(0.5, 7), ...said(0.8, 9)];
    const band = consistencyBand(resolved);
    expect(band.map(({ probability }) => probability)).toEqual([0.2, 0.5, 0.8]);
    for (const ends of [band.map(({ low }) => low), band.map(({ high }) => high)]) {
      expect([...ends].sort((one, other) => one - other)).toEqual(ends);
    }
    const otherwise = resolved.map((each) => ({ ...each, came: !each.came })).reverse();
    expect(consistencyBand(otherwise)).toEqual(band);
  });

  it('stays within 0 and 1 for thousands of predictions', () => {
    const many = Array.from({ length: 20 }, (_, index) => said((index + 0.5) / 20, 2000)).flat();
    for (const { probability, low, high } of consistencyBand(many)) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(probability);
      expect(high).toBeGreaterThanOrEqual(probability);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it('is empty where nothing is resolved', () => {
    expect(consistencyBand([])).toEqual([]);
  });
});
