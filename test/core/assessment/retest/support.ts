import fc from 'fast-check';
import type { Span } from '../../../../src/core/assessment/evaluation.ts';
import {
  type Retest,
  retest,
  retestSwings,
  type StatedSwing,
} from '../../../../src/core/assessment/retest/retest-share.ts';
import { between, point } from '../support/spans.ts';

/** One criterion as a test states it. */
export interface Term {
  swing: StatedSwing | null;
  a: Span;
  b: Span;
}

export const number = (points: number): StatedSwing => ({ low: points, high: points });

/** The retest of a against b, at the usual spreads unless told otherwise. */
export const retestOf = (terms: readonly Term[], weight = 0.3, rating = 10): Retest =>
  retest(
    retestSwings(
      terms.map(({ swing }) => swing),
      { rating, weight },
    ),
    terms,
    { rating, weight },
  );

const points = fc.integer({ min: 0, max: 100 });

const answer: fc.Arbitrary<Span> = fc.oneof(
  { weight: 3, arbitrary: points.map(point) },
  {
    weight: 1,
    arbitrary: fc.tuple(points, points).map(([x, y]) => between(Math.min(x, y), Math.max(x, y))),
  },
  { weight: 1, arbitrary: fc.constant(between(0, 100)) },
);

const swing: fc.Arbitrary<StatedSwing> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }).map(number) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(points, fc.integer({ min: 1, max: 100 }))
      .map(([x, y]) => ({ low: Math.min(x, y), high: Math.max(x, y) })),
  },
);

/** 1 to 12 criteria of every kind. */
export const anyTerms: fc.Arbitrary<Term[]> = fc.array(fc.record({ swing, a: answer, b: answer }), {
  minLength: 1,
  maxLength: 12,
});
