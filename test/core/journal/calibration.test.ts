import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, type Resolved, recalibrate, scoreParts } from '../../../src/core/journal/calibration.ts';

const resolvedList = fc.array(
  fc.record({
    probability: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    came: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

/** The same regression by the max-min formula over blocks of neighbouring probabilities. */
function byMaxMin(resolved: readonly Resolved[], at: number): number {
  const levels = [...new Set(resolved.map(({ probability }) => probability))].sort((one, two) => one - two);
  const rate = (from: number, to: number) => {
    const block = resolved.filter(({ probability }) => probability >= from && probability <= to);
    return block.filter(({ came }) => came).length / block.length;
  };
  const from = levels.filter((level) => level <= at);
  const to = levels.filter((level) => level >= at);
  return Math.max(...from.map((low) => Math.min(...to.map((high) => rate(low, high)))));
}

const reference = JSON.parse(
  readFileSync(new URL('../../fixtures/decision-math.json', import.meta.url), 'utf8'),
) as {
  brier: {
    cases: {
      probability: number[];
      outcome: number[];
      answer: number;
      murphy?: { reliability: number; resolution: number; uncertainty: number };
    }[];
  };
};
const referenceCases = reference.brier.cases.map(({ probability, outcome, ...expected }) => ({
  ...expected,
  resolved: probability.map((each, index) => ({ probability: each, came: outcome[index] === 1 })),
}));

describe('calibration', () => {
  it('gives the reference scores', () => {
    expect(referenceCases.length).toBeGreaterThan(2);
    for (const { resolved, answer } of referenceCases) expect(brierScore(resolved)).toBeCloseTo(answer, 12);
  });

  it('gives the reference parts where each probability has its own rate', () => {
    for (const { resolved, murphy } of referenceCases) {
      if (murphy === undefined) continue;
      const rates = resolved.map(({ probability }) => {
        const same = resolved.filter((each) => each.probability === probability);
        return same.filter(({ came }) => came).length / same.length;
      });
      const parts = scoreParts(resolved, rates);
      expect(parts.miscalibration).toBeCloseTo(murphy.reliability, 12);
      expect(parts.discrimination).toBeCloseTo(murphy.resolution, 12);
      expect(parts.uncertainty).toBeCloseTo(murphy.uncertainty, 12);
    }
  });

  it('scores a certain truth 0, a certain error 1 and a coin toss a quarter', () => {
    expect(brierScore([{ probability: 1, came: true }])).toBe(0);
    expect(brierScore([{ probability: 1, came: false }])).toBe(1);
    expect(brierScore([{ probability: 0.5, came: false }])).toBe(0.25);
  });

  it('has nothing to score where nothing is resolved', () => {
    expect(() => brierScore([])).toThrow(RangeError);
    expect(recalibrate([])).toEqual([]);
  });

  it('says what should have been said: pools what falls, and equal probabilities', () => {
    const said = (probability: number, came: boolean): Resolved => ({ probability, came });
    const resolved = [said(0.9, true), said(0.2, true), said(0.4, false), said(0.6, true), said(0.6, false)];
    expect(recalibrate(resolved)).toEqual([1, 0.5, 0.5, 0.5, 0.5]);
  });

  it('agrees with the max-min formula of isotonic regression', () => {
    fc.assert(
      fc.property(resolvedList, (resolved) => {
        const rates = recalibrate(resolved);
        resolved.forEach(({ probability }, index) => {
          expect(rates[index]).toBeCloseTo(byMaxMin(resolved, probability), 12);
        });
      }),
    );
  });

  it('parts the score so that the parts add up, none of them below 0', () => {
    fc.assert(
      fc.property(resolvedList, (resolved) => {
        const parts = scoreParts(resolved, recalibrate(resolved));
        expect(parts.miscalibration - parts.discrimination + parts.uncertainty).toBeCloseTo(parts.score, 12);
        for (const part of Object.values(parts)) {
          expect(part).toBeGreaterThanOrEqual(-1e-12);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
