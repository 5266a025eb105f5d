import { describe, expect, it } from 'vitest';
import { shareOverAnyWeights } from '../../../src/core/assessment/acceptability/any-weights.ts';
import { shareOverRanking } from '../../../src/core/assessment/acceptability/ranking.ts';
import type { WonShares } from '../../../src/core/assessment/acceptability/won-shares.ts';
import { greatestMean, leastMean } from '../../../src/core/assessment/bounds.ts';
import { centralWeights } from '../../../src/core/assessment/central-weights.ts';
import { type CriterionSnapshot, marginChange } from '../../../src/core/assessment/change.ts';
import { flipWeights } from '../../../src/core/assessment/flips.ts';
import { jointFlip } from '../../../src/core/assessment/joint-flip.ts';
import {
  connectsAll,
  GOOD_CONSISTENCY,
  type Judgement,
  pairwiseWeights,
} from '../../../src/core/assessment/weights/pairwise.ts';
import { rankOrderCentroid } from '../../../src/core/assessment/weights/rank-order-centroid.ts';
import { brierScore, type Resolved, scoreParts } from '../../../src/core/journal/calibration.ts';
import { reference, unread } from './support/reference.ts';

/** Numbers from outside this project, each met from both sides within the tolerance that stands beside it. */
const near = (value: number | null | undefined, expected: number, tolerance: number) => {
  expect(value).toBeTypeOf('number');
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
};

const allNear = (values: readonly number[] | null, expected: readonly number[], tolerance: number) => {
  expect(values).toHaveLength(expected.length);
  expected.forEach((number, index) => {
    near(values?.[index], number, tolerance);
  });
};

const numberOf = (entry: number | string): number => {
  if (typeof entry === 'number') return entry;
  const [top, bottom = '1'] = entry.split('/');
  return Number(top) / Number(bottom);
};

describe('rank-order centroid', () => {
  const { tolerance, ties, ...rest } = reference.rankOrderCentroid;
  const byCount = (['2', '3', '4', '5', '6'] as const).map((count) => [count, rest[count]] as const);

  it.each(byCount)('of %s criteria', (count, expected) => {
    allNear(rankOrderCentroid(new Array<number>(Number(count)).fill(1)), expected, tolerance);
  });

  it.each(ties)('with groups of $groupSizes', ({ groupSizes, weights }) => {
    const byMember = rankOrderCentroid(groupSizes).flatMap((weight, group) =>
      new Array<number>(groupSizes[group] ?? 0).fill(weight),
    );
    allNear(byMember, weights, 1e-10);
  });

  it('does not repeat the misprint in circulation', () => {
    expect(rest.trap).toContain('wrong');
    expect(rankOrderCentroid([1, 1, 1, 1])[0]).not.toBeCloseTo(0.4833, 3);
  });
});

describe('pairwise weights', () => {
  const { cases, incomplete, randomIndex } = reference.pairwise;

  const judgementsOf = (one: (typeof cases)[number]): { count: number; judgements: Judgement[] } => {
    const upper: (number | string)[][] =
      one.upperTriangle ?? one.rows?.map((row, i) => row.slice(i + 1)) ?? [];
    const count = one.upperTriangle === undefined ? upper.length : upper.length + 1;
    const judgements = upper.flatMap((row, first) =>
      row.map((entry, step) => ({ first, second: first + 1 + step, ratio: numberOf(entry) })),
    );
    return { count, judgements };
  };

  it.each(cases)('$name', (one) => {
    const { count, judgements } = judgementsOf(one);
    expect(judgements).toHaveLength((count * (count - 1)) / 2);
    const found = pairwiseWeights(count, judgements);
    allNear(found.weights, one.weights, one.tolerance);
    near(found.lambdaMax, one.lambdaMax, one.tolerance);
    near(found.consistencyRatio, one.consistencyRatio, one.tolerance);
    expect((found.consistencyRatio ?? 0) > GOOD_CONSISTENCY).toBe(one.mustWarn ?? false);
  });

  it.each(cases.flatMap(({ name, rows }) => (rows === undefined ? [] : [{ name, rows }])))(
    'the same where each pair is judged from its other side: $name',
    ({ name, rows }) => {
      const judgements = rows.flatMap((row, first) =>
        row.slice(0, first).map((entry, second) => ({ first, second, ratio: numberOf(entry) })),
      );
      rows.forEach((row, index) => {
        near(numberOf(row[index] ?? ''), 1, 0);
      });
      const one = cases.find((each) => each.name === name);
      allNear(pairwiseWeights(rows.length, judgements).weights, one?.weights ?? [], one?.tolerance ?? 0);
    },
  );

  it.each(incomplete.cases)('incomplete: $known', (one) => {
    const judgements = Object.entries(one.known).map(([pair, ratio]) => {
      const [first = 0, second = 0] = pair.split(',').map(Number);
      return { first, second, ratio };
    });
    expect(connectsAll(one.n, judgements)).toBe(true);
    const found = pairwiseWeights(one.n, judgements);
    allNear(found.weights, one.weights, one.tolerance);
    if (one.lambdaMax !== undefined) near(found.lambdaMax, one.lambdaMax, one.tolerance);
    if (typeof one.consistencyRatio === 'number') {
      near(found.consistencyRatio, one.consistencyRatio, one.tolerance);
    } else {
      expect(one.consistencyRatio).toContain('not checkable');
      expect(found.consistencyRatio).toBeNull();
    }
  });

  it.each(Object.entries(randomIndex).filter(([count]) => count !== 'source'))(
    'uses the random index of %s items',
    (key, index) => {
      const count = Number(key);
      // All judgements agree but one: then the ratio is (λ − n)/(n − 1) over the index.
      const judgements = Array.from({ length: count }, (_, first) =>
        Array.from({ length: count - first - 1 }, (__, step) => ({
          first,
          second: first + 1 + step,
          ratio: first === 0 && step === 0 ? 3 : 1,
        })),
      ).flat();
      const found = pairwiseWeights(count, judgements);
      near(found.consistencyRatio, (found.lambdaMax - count) / (count - 1) / Number(index), 1e-12);
      expect(found.consistencyRatio).toBeGreaterThan(0);
    },
  );
});

/** Sets of weightings that the engine no longer knows: the retest share has taken their place. */
const RETIRED = ['Dirichlet', 'near', 'swing ranges'];

describe('acceptability', () => {
  const { tolerance } = reference.acceptability;
  const cases = reference.acceptability.cases.filter(({ set }) => !RETIRED.includes(set));
  type Case = (typeof cases)[number];

  const flat = ({ d }: Case): number[] => d.flat();

  const shareOf = (one: Case): WonShares => {
    switch (one.set) {
      case 'any weights':
        return shareOverAnyWeights(flat(one));
      case 'ranking in this order':
        return shareOverRanking(flat(one).map((difference) => [difference]));
      case 'ranking with ties: groups in rank order, equally important inside a group':
        return shareOverRanking(one.d.map((group) => (typeof group === 'number' ? [group] : group)));
      case 'lower bounds':
        return shareOverAnyWeights(withLowerBounds(flat(one), one.lower ?? []));
      default:
        throw new Error(`A case of an unknown set: ${one.set}`);
    }
  };

  /** Weights above lower bounds are the bounds plus any weights over what is left. */
  const withLowerBounds = (d: readonly number[], lower: readonly number[]): number[] => {
    const left = 1 - lower.reduce((sum, bound) => sum + bound, 0);
    const fixed = d.reduce((sum, difference, index) => sum + difference * (lower[index] ?? 0), 0);
    return d.map((difference) => left * difference + fixed);
  };

  it.each(cases)('$set: $d', (one) => {
    const share = shareOf(one);
    if (one.answer === 'tie') {
      expect(share).toEqual({ a: 0, b: 0, tie: true });
      return;
    }
    near(share.a, Number(one.answer), one.tolerance ?? tolerance);
    near(share.b, 1 - Number(one.answer), one.tolerance ?? tolerance);
    expect(share.tie).toBe(false);
    if (one.source.includes('exactly 0')) expect(share.a).toBe(0);
  });
});

describe('flips', () => {
  it.each(reference.flipWeights.cases)('weights of $d', ({ d, weights, answer }) => {
    const found = flipWeights(d, weights);
    answer.forEach((expected, index) => {
      if (expected === null) expect(found[index]).toBeNull();
      else near(found[index], expected, reference.flipWeights.tolerance);
    });
  });

  it.each(reference.jointFlip.cases)('all weights of $d together', ({ d, weights, totalVariation, k }) => {
    const found = jointFlip(d, weights);
    if (totalVariation === null || k === null) {
      expect(found).toEqual({ factor: null, movedWeight: null });
      return;
    }
    near(found.movedWeight, totalVariation, reference.jointFlip.tolerance);
    near(found.factor, k, reference.jointFlip.tolerance);
  });
});

describe('the rest', () => {
  it.each(reference.centralWeights.cases)('central weights of $d', ({ d, a, b }) => {
    const found = centralWeights(d);
    allNear(found.a, a, reference.centralWeights.tolerance);
    allNear(found.b, b, reference.centralWeights.tolerance);
  });

  it.each(reference.marginBounds.cases)('bounds of the margin of $d', ({ d, low, high, answer }) => {
    const [least = Number.NaN, greatest = Number.NaN] = answer;
    near(leastMean(d, { low, high }), least, reference.marginBounds.tolerance);
    near(greatestMean(d, { low, high }), greatest, reference.marginBounds.tolerance);
  });

  it.each(reference.marginChange.cases)('change of the margin from $before to $after', (one) => {
    const snapshots = (weights: number[], differences: number[]): CriterionSnapshot[] =>
      weights.map((weight, index) => ({
        id: String(index),
        weight,
        difference: differences[index] ?? Number.NaN,
        worst: 'worst',
        best: 'best',
      }));
    const change = marginChange(snapshots(one.w0, one.d0), snapshots(one.w1, one.d1));
    near(change.total, one.after - one.before, 1e-12);
    near(change.parts?.weights, one.weights, 1e-12);
    near(change.parts?.ratings, one.ratings, 1e-12);
  });
});

describe('scores of predictions', () => {
  const resolvedOf = ({ probability, outcome }: (typeof reference.brier.cases)[number]): Resolved[] =>
    probability.map((said, index) => ({ probability: said, came: outcome[index] === 1 }));

  it.each(reference.brier.cases)('score $probability', (one) => {
    near(brierScore(resolvedOf(one)), one.answer, 1e-12);
  });

  it('part into Murphy’s parts by the rates of equal probabilities', () => {
    const parted = reference.brier.cases.filter((one) => 'murphy' in one);
    expect(parted).not.toHaveLength(0);
    for (const one of parted) {
      const resolved = resolvedOf(one);
      const rates = resolved.map(({ probability }) => {
        const equal = resolved.filter((each) => each.probability === probability);
        return equal.filter(({ came }) => came).length / equal.length;
      });
      const parts = scoreParts(resolved, rates);
      near(parts.miscalibration, one.murphy?.reliability ?? Number.NaN, 1e-12);
      near(parts.discrimination, one.murphy?.resolution ?? Number.NaN, 1e-12);
      near(parts.uncertainty, one.murphy?.uncertainty ?? Number.NaN, 1e-12);
    }
  });
});

it('leaves none of the reference numbers unused but the retired ones', () => {
  const retired = reference.acceptability.cases.flatMap(({ set }, index) =>
    RETIRED.includes(set) ? [`/acceptability/cases/${index}/`] : [],
  );
  expect(retired).toHaveLength(4);
  expect(unread().filter((path) => !retired.some((start) => path.startsWith(start)))).toEqual([]);
});
