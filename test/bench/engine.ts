import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { shareOverAnyWeights } from '../../src/core/assessment/acceptability/any-weights.ts';
import { createDraft } from '../../src/core/assessment/create-draft.ts';
import type { Assessment, Rating } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { retest, retestSwings } from '../../src/core/assessment/retest/retest-share.ts';
import { USUAL_SPREADS } from '../../src/core/assessment/retest/spreads.ts';
import { ratingSpan } from '../../src/core/assessment/values.ts';
import type { Card } from '../../src/core/card/card.ts';
import { median, type Row } from './row.ts';

const CRITERIA = 20;

/** The figures of the engine. */
export const engineRows = (): Row[] => [
  settledEvaluation(),
  openEvaluation(),
  retestOf(10, 2),
  retestOf(CRITERIA, 4),
  exactAgainstSampled(),
];

/** Full evaluation of 20 criteria with settled answers, integrals included. */
export function settledEvaluation(): Row {
  const assessment = assessmentOf(settledRatings);
  return {
    name: 'full evaluation of 20 criteria',
    value: medianTime(300, () => evaluate(assessment)),
    unit: 'ms',
    budget: { most: 4 },
  };
}

/** The same with every answer open, today's and the importances too, so that both paths are held against staying as well. */
export function openEvaluation(): Row {
  const assessment = assessmentOf(openRatings, true);
  return {
    name: 'full evaluation of 20 criteria, every answer open, staying included',
    value: medianTime(60, () => evaluate(assessment)),
    unit: 'ms',
    budget: { most: 10 },
  };
}

/** The retest share by itself, with its zone. */
export function retestOf(count: number, most: number): Row {
  const spreads = { rating: USUAL_SPREADS.rating, weight: USUAL_SPREADS.weight.swing };
  const pairs = Array.from({ length: count }, (_, index) => ({
    a: ratingSpan(openRatings(index).a),
    b: ratingSpan(openRatings(index).b),
  }));
  const swings = pairs.map((_, index) => ({ low: pointsOf(index), high: pointsOf(index) }));
  return {
    name: `retest share with its zone, ${count} criteria, every rating open`,
    value: medianTime(100, () => retest(retestSwings(swings, spreads), pairs, spreads)),
    unit: 'ms',
    budget: { most },
  };
}

/** How many times faster the exact share of 20 criteria is than 10,000 plain samples of the weights. */
export function exactAgainstSampled(): Row {
  const differences = Array.from(
    { length: CRITERIA },
    (_, index) => ((index * 53) % 101) - ((index * 71 + 20) % 101),
  );
  const inOneGo = 200;
  const exact = medianTime(500, () => {
    for (let i = 0; i < inOneGo; i += 1) shareOverAnyWeights(differences);
  });
  const sampled = medianTime(15, () => sampledShare(differences, 10_000));
  return {
    name: 'exact share of 20 criteria against 10,000-sample SMAA',
    value: sampled / (exact / inOneGo),
    unit: 'times faster',
    budget: { least: 1_000 },
  };
}

/** Plain SMAA: even weights as exponential variables, and a count of wins. Normalising would not change the sign. */
function sampledShare(differences: readonly number[], samples: number): number {
  const random = xoroshiro128plus(1);
  let wins = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    let margin = 0;
    for (const difference of differences) margin -= difference * Math.log(1 - uniformFloat64(random));
    if (margin > 0) wins += 1;
  }
  return wins / samples;
}

/** Median time of one round, in milliseconds, once the code is warm. */
function medianTime(rounds: number, work: () => unknown): number {
  for (let warmUp = 0; warmUp < Math.ceil(rounds / 5); warmUp += 1) work();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const value = (seed: number): Rating => ({ kind: 'value', value: seed % 101 });

const pointsOf = (index: number): number => 1 + ((index * 37) % 100);

type Ratings = Record<'a' | 'b' | 'today', Rating>;

const settledRatings = (index: number): Ratings => ({
  a: value(index * 53),
  b: value(index * 71 + 20),
  today: value(index * 29 + 5),
});

const openRatings = (index: number): Ratings => ({
  a: { kind: 'unknown' },
  b: { kind: 'range', low: (index * 13) % 50, high: 60 + ((index * 7) % 40) },
  today: { kind: 'range', low: (index * 17) % 40, high: 50 + ((index * 11) % 50) },
});

/** @param ranged gives each importance a range, too */
function assessmentOf(ratings: (index: number) => Ratings, ranged = false): Assessment {
  const path = { summary: '', pros: [], cons: [], tags: [], rule: null, roles: [] };
  const card: Card = {
    schemaVersion: 1,
    id: 'bench',
    title: 'One vs Other',
    paths: {
      a: { ...path, name: 'One', shortName: 'One' },
      b: { ...path, name: 'Other', shortName: 'Other' },
    },
    criteria: [],
    further: [],
    pick: null,
  };
  const draft = createDraft(card, {
    id: '00000000-0000-4000-8000-000000000000',
    now: '2026-01-01T00:00:00Z',
    firstPath: 'a',
  });
  const ids = Array.from({ length: CRITERIA }, (_, index) => `c${index}`);
  return {
    ...draft,
    criteria: ids.map((id) => ({ id, label: id, worst: 'worst', best: 'best', origins: [], on: true })),
    weighing: {
      ...draft.weighing,
      swings: Object.fromEntries(
        ids.map((id, index) => {
          const points = pointsOf(index);
          const range = ranged ? { low: points * 0.7, high: Math.min(100, points * 1.3) } : null;
          return [id, { points, range }];
        }),
      ),
    },
    ratings: Object.fromEntries(ids.map((id, index) => [id, { ...ratings(index), evidence: '' }])),
  };
}
