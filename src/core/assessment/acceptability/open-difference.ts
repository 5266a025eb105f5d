import type { Span } from '../evaluation.ts';
import { type Complex, divide, expm1Over, expm1OverDifference, log1p, multiply } from './complex.ts';

/** A stretch over which the density of a difference is linear. */
interface Piece {
  from: number;
  /** Kept apart: the ends of a narrow stretch are too close for their difference to be exact. */
  length: number;
  densityFrom: number;
  densityTo: number;
}

/** A difference of partial values, a less b, that open answers leave open: each is even between its ends. */
export interface OpenDifference {
  low: number;
  high: number;
  pieces: readonly Piece[];
  /** A few points with their probabilities, the ends among them, that stand for the whole where rough figures serve. */
  points: readonly { value: number; probability: number }[];
}

/**
 * One even answer gives an even difference, two give a trapezium.
 *
 * @param unit points of rating that count as 1
 */
export function openDifference(a: Span, b: Span, unit: number): OpenDifference {
  const low = (a.low - b.high) / unit;
  const high = (a.high - b.low) / unit;
  const [narrow = 0, wide = 0] = [(a.high - a.low) / unit, (b.high - b.low) / unit].sort((x, y) => x - y);
  const top = 1 / wide;
  const pieces = [
    { from: low, length: narrow, densityFrom: 0, densityTo: top },
    { from: low + narrow, length: wide - narrow, densityFrom: top, densityTo: top },
    { from: high - narrow, length: narrow, densityFrom: top, densityTo: 0 },
  ].filter(({ length }) => length > 0);
  const mean = (low + high) / 2;
  const step = (high - low) / 4;
  return {
    low,
    high,
    pieces,
    points: [
      { value: low, probability: 0.1 },
      { value: mean - step, probability: 0.25 },
      { value: mean, probability: 0.3 },
      { value: mean + step, probability: 0.25 },
      { value: high, probability: 0.1 },
    ],
  };
}

/** E[(1 + s D)^(−shape)] for a difference D, at any s with a real part between 0 and −1/low. */
export function openFactor({ pieces }: OpenDifference, shape: number, s: Complex): Complex {
  const sum = { re: 0, im: 0 };
  for (const { from, length, densityFrom, densityTo } of pieces) {
    const to = from + length;
    // From the end nearer to 0, so that powers of the quotient of the two ends shrink and cannot overflow.
    const part =
      size(s, from) <= size(s, to)
        ? pieceIntegral(from, length, densityFrom, densityTo, shape, s)
        : pieceIntegral(to, -length, densityTo, densityFrom, shape, s);
    sum.re += part.re;
    sum.im += part.im;
  }
  return sum;
}

const size = (s: Complex, x: number) => Math.hypot(1 + s.re * x, s.im * x);

/**
 * ∫ density(x) (1 + s x)^(−shape) dx over one piece. With z the value of 1 + s x at its start, q = s·length/z and
 * L = ln(1 + q), an even density gives z^(−shape) (L/q) E((1−shape) L) and a rising one z^(−shape) (L/q²)
 * (E((2−shape) L) − E((1−shape) L)), each times the length, where E(x) = (e^x − 1)/x.
 */
function pieceIntegral(
  start: number,
  length: number,
  densityStart: number,
  densityEnd: number,
  shape: number,
  s: Complex,
): Complex {
  const offset = { re: s.re * start, im: s.im * start };
  const q = divide({ re: s.re * length, im: s.im * length }, { re: 1 + offset.re, im: offset.im });
  const log = log1p(q);
  const x = { re: (1 - shape) * log.re, im: (1 - shape) * log.im };
  const logStart = log1p(offset);
  const power = Math.exp(-shape * logStart.re);
  const turn = -shape * logStart.im;
  const scale = Math.abs(length) * power;
  const head = multiply(divide(log, q), { re: scale * Math.cos(turn), im: scale * Math.sin(turn) });
  const even = expm1Over(x);
  const slope = densityEnd - densityStart;
  let inner: Complex = { re: densityStart * even.re, im: densityStart * even.im };
  if (slope !== 0) {
    const rising = divide(expm1OverDifference(x, log), q);
    inner = { re: inner.re + slope * rising.re, im: inner.im + slope * rising.im };
  }
  return multiply(head, inner);
}
