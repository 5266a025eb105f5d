import type { GammaTerm } from '../../../../src/core/assessment/acceptability/gamma-sum.ts';
import type { Span } from '../../../../src/core/assessment/evaluation.ts';

export const point = (value: number): Span => ({ low: value, mid: value, high: value });

export const between = (low: number, high: number): Span => ({ low, mid: (low + high) / 2, high });

/** Settled partial values with the given differences (a less b). */
export const settled = (differences: readonly number[], shapes: readonly number[]): GammaTerm[] =>
  differences.map((difference, index) => ({
    a: point(difference),
    b: point(0),
    shape: shapes[index] ?? 0,
  }));
