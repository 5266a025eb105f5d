import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/core/assessment/evaluation.ts';
import { between, point } from '../support/spans.ts';
import { anyTerms, number, retestOf, type Term } from './support.ts';

const near = (one: number, other: number, tolerance = 1e-8) =>
  expect(Math.abs(one - other)).toBeLessThan(tolerance);

/** Raised by so many points, or as far as the scale allows. */
const raisedWithin = ({ low, high }: Span, points: number): Span => {
  const by = Math.min(points, 100 - high);
  return between(low + by, high + by);
};

const runs = { numRuns: 60 };

describe('the retest share', () => {
  it('is that of the other path seen from the other side, and so is its zone', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const one = retestOf(terms);
        const other = retestOf(terms.map(({ swing, a, b }) => ({ swing, a: b, b: a })));
        near(one.share + other.share, 1);
        near(one.toOneThird, -other.toTwoThirds, 1e-4);
      }),
      runs,
    );
  });

  it('does not depend on the unit of the swings, and its zone only by that unit', () => {
    fc.assert(
      fc.property(anyTerms, fc.double({ min: 0.001, max: 1_000, noNaN: true }), (terms, factor) => {
        const scaled = terms.map(({ swing, a, b }) => ({
          swing: swing && { low: swing.low * factor, high: swing.high * factor },
          a,
          b,
        }));
        const one = retestOf(terms);
        const other = retestOf(scaled);
        near(other.share, one.share);
        near(other.toTwoThirds / factor, one.toTwoThirds, 1e-3);
      }),
      runs,
    );
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        near(retestOf(terms.toReversed()).share, retestOf(terms).share);
      }),
      runs,
    );
  });

  it('changes next to nothing when level criteria of one point are added', () => {
    const level: Term = { swing: number(1), a: point(50), b: point(50) };
    const heaviest = fc.record({
      points: fc.constant(100),
      a: fc.integer({ min: 0, max: 100 }),
      b: fc.integer({ min: 0, max: 100 }),
    });
    const other = fc.record({
      points: fc.integer({ min: 1, max: 100 }),
      a: fc.integer({ min: 0, max: 100 }),
      b: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(heaviest, fc.array(other, { minLength: 2, maxLength: 6 }), (first, others) => {
        const terms = [first, ...others].map(({ points, a, b }) => ({
          swing: number(points),
          a: point(a),
          b: point(b),
        }));
        const padded = [...terms, ...new Array<Term>(17).fill(level)];
        near(retestOf(padded).share, retestOf(terms).share, 0.002);
      }),
      runs,
    );
  });

  it('never falls when a rating of the path rises, nor rises when one of the other path does', () => {
    fc.assert(
      fc.property(anyTerms, fc.nat(), fc.integer({ min: 1, max: 50 }), (terms, pick, by) => {
        const raised = (path: 'a' | 'b') =>
          terms.map((term, index) =>
            index === pick % terms.length ? { ...term, [path]: raisedWithin(term[path], by) } : term,
          );
        const { share } = retestOf(terms);
        expect(retestOf(raised('a')).share).toBeGreaterThanOrEqual(share - 1e-8);
        expect(retestOf(raised('b')).share).toBeLessThanOrEqual(share + 1e-8);
      }),
      runs,
    );
  });

  it('is one half where nothing is known', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }), (swings) => {
        const unknown = between(0, 100);
        const { share, toOneThird, toTwoThirds } = retestOf(
          swings.map((points) => ({ swing: number(points), a: unknown, b: unknown })),
        );
        near(share, 0.5);
        near(toOneThird, -toTwoThirds, 1e-4);
      }),
      runs,
    );
  });

  it('moves without a jump as ranges close to their middle', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const closed = (width: number) =>
          terms.map(({ swing, a, b }) => {
            const about = (middle: number) => between(middle - width, middle + width);
            const points = swing === null ? 1 : (swing.low + swing.high) / 2;
            return {
              swing: { low: points * (1 - width / 100), high: points * (1 + width / 100) },
              a: about(a.mid),
              b: about(b.mid),
            };
          });
        const { share } = retestOf(closed(0));
        near(retestOf(closed(1e-3)).share, share, 1e-6);
        near(retestOf(closed(1)).share, share, 0.01);
      }),
      runs,
    );
  });

  it('has its zone on the side of the margin that it says', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { toOneThird, toTwoThirds } = retestOf(terms);
        expect(toOneThird).toBeLessThan(toTwoThirds);
        const { share } = retestOf(terms);
        expect(toTwoThirds > 0).toBe(share < 2 / 3);
        expect(toOneThird > 0).toBe(share < 1 / 3);
      }),
      runs,
    );
  });
});
