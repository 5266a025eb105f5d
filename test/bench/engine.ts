import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { shareOverAnyWeights } from '../../src/core/assessment/acceptability/any-weights.ts';
import { createDraft } from '../../src/core/assessment/create-draft.ts';
import type { Assessment, CriterionRatings, Rating } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import type { Card } from '../../src/core/card/card.ts';
import { median, type Row } from './row.ts';

const CRITERIA = 20;

/** The figures of the engine. */
export const engineRows = (): Row[] => [settledEvaluation(), openEvaluation(), exactAgainstSampled()];

/** Full evaluation of 20 criteria with settled answers, integrals included. */
export function settledEvaluation(): Row {
  const assessment = assessmentOf((index) => ({ a: value(index * 53), b: value(index * 71 + 20) }));
  return {
    name: 'full evaluation of 20 criteria',
    value: medianTime(1_000, () => evaluate(assessment)),
    unit: 'ms',
    budget: { most: 1 },
  };
}

/** The same with both answers open on every criterion. */
export function openEvaluation(): Row {
  const assessment = assessmentOf((index) => ({
    a: { kind: 'unknown' },
    b: { kind: 'range', low: (index * 13) % 50, high: 60 + ((index * 7) % 40) },
  }));
  return {
    name: 'full evaluation of 20 criteria, every answer open',
    value: medianTime(30, () => evaluate(assessment)),
    unit: 'ms',
    budget: { most: 30 },
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

function assessmentOf(ratings: (index: number) => Pick<CriterionRatings, 'a' | 'b'>): Assessment {
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
        ids.map((id, index) => [id, { points: 1 + ((index * 37) % 100), range: null }]),
      ),
    },
    ratings: Object.fromEntries(
      ids.map((id, index) => [id, { ...ratings(index), today: null, evidence: '' }]),
    ),
  };
}
