import type { Span } from '../../../../src/core/assessment/evaluation.ts';

export const point = (value: number): Span => ({ low: value, mid: value, high: value });

export const between = (low: number, high: number): Span => ({ low, mid: (low + high) / 2, high });
