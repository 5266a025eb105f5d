import type { Span } from '../evaluation.ts';
import { isOpen } from '../values.ts';
import { type OpenDifference, openDifference, openFactor } from './open-difference.ts';
import { TIE, type WonShares, wonShares } from './won-shares.ts';

/** The partial values of one criterion, and the Dirichlet parameter of its weight; 0 drops it. */
export interface GammaTerm {
  a: Span;
  b: Span;
  shape: number;
}

/** Settled and open differences apart, the largest scaled to 1, so that no figure is extreme. */
interface Terms {
  d: number[];
  shapes: number[];
  open: { difference: OpenDifference; shape: number }[];
}

/**
 * Shares over Dirichlet weights, and over open answers that are even between their ends, exactly. Such weights are
 * gamma variables G_i over their sum, which does not change the sign of the margin, so the share of b is
 * P(Σ D_i G_i < 0) = (1/2πi) ∫ Π E[(1 + D_i s)^(−shape_i)] ds/s along a vertical line right of 0. On the imaginary
 * axis and with settled answers this is the Gil-Pelaez integral
 * ½ + (1/π) ∫ sin(Σ α_i atan(d_i t)) / (t Π (1 + d_i² t²)^(α_i/2)) dt. Through the saddle point of the integrand
 * nothing cancels, so that a small share keeps its digits.
 *
 * @param input its shapes add up to 1 or more, else the integral converges too slowly
 */
export function shareOfGammaSum(input: readonly GammaTerm[]): WonShares {
  const relevant = input.filter(({ a, b, shape }) => shape > 0 && (a.low !== b.high || a.high !== b.low));
  const reach = Math.max(
    ...relevant.flatMap(({ a, b }) => [Math.abs(a.low - b.high), Math.abs(a.high - b.low)]),
  );
  if (relevant.length === 0) return TIE;
  const mean = relevant.reduce((sum, { a, b, shape }) => sum + shape * (a.mid - b.mid), 0);
  if (mean >= 0) return wonShares(1, lowerTail(terms(relevant, 1 / reach)));
  const mirrored = relevant.map(({ a, b, shape }) => ({ a: b, b: a, shape }));
  return wonShares(lowerTail(terms(mirrored, 1 / reach)), 1);
}

function terms(input: readonly GammaTerm[], scale: number): Terms {
  const settled = input.filter(({ a, b }) => !isOpen(a) && !isOpen(b));
  const open = input.filter(({ a, b }) => isOpen(a) || isOpen(b));
  return {
    d: settled.map(({ a, b }) => (a.mid - b.mid) * scale),
    shapes: settled.map(({ shape }) => shape),
    open: open.map(({ a, b, shape }) => ({ difference: openDifference(a, b, scale), shape })),
  };
}

/** Step of the trapezoid rule. The error falls as e^(−c/step); at this step it is far below 1e-12 of the result. */
const STEP = 0.1;
/** A term this much smaller than the first adds nothing to the digits asked for. */
const NEGLIGIBLE = 1e-17;
/** Terms shrink at least as e^(−2 STEP k), so this is never reached; it bounds the loop for certain. */
const MOST_TERMS = 1_000;

/** P(Σ D_i G_i < 0); best where the mean is not negative. */
function lowerTail(input: Terms): number {
  const lowest = Math.min(...input.d, ...input.open.map(({ difference }) => difference.low));
  if (lowest >= 0) return 0;
  const pole = -1 / lowest;
  const saddle = saddlePoint(input, pole);
  const scale = contourScale(input, saddle, pole);
  const openAtSaddle = input.open.map(({ difference, shape }) =>
    Math.log(openFactor(difference, shape, { re: saddle, im: 0 }).re),
  );
  const exponent = settledLog(input, saddle) + openAtSaddle.reduce((sum, log) => sum + log, 0);
  const { d, shapes, open } = input;
  // Along s = saddle + i·scale·sinh(x), even in x: half of the first term and all of the others.
  let sum = scale / 2;
  let quiet = 0;
  for (let k = 1; quiet < 3 && k < MOST_TERMS; k += 1) {
    const x = k * STEP;
    const y = scale * Math.sinh(x);
    let logSize = -Math.log(Math.hypot(saddle, y) / saddle);
    let angle = -Math.atan2(y, saddle);
    for (let i = 0; i < d.length; i += 1) {
      const di = d[i] ?? 0;
      const ratio = (di * y) / (1 + di * saddle);
      const shape = shapes[i] ?? 0;
      logSize -= 0.5 * shape * Math.log1p(ratio * ratio);
      angle -= shape * Math.atan(ratio);
    }
    for (let i = 0; i < open.length; i += 1) {
      const term = open[i];
      if (term === undefined) continue;
      const factor = openFactor(term.difference, term.shape, { re: saddle, im: y });
      logSize += Math.log(Math.hypot(factor.re, factor.im)) - (openAtSaddle[i] ?? 0);
      angle += Math.atan2(factor.im, factor.re);
    }
    const size = Math.exp(logSize) * scale * Math.cosh(x);
    sum += size * Math.cos(angle);
    quiet = size < NEGLIGIBLE * scale ? quiet + 1 : 0;
  }
  return Math.min(1, Math.max(0, (Math.exp(exponent) / saddle) * sum * (STEP / Math.PI)));
}

/** ln Π (1 + d_i s)^(−shape_i) over the settled differences, on the real line. */
function settledLog({ d, shapes }: Terms, s: number): number {
  let log = 0;
  for (let i = 0; i < d.length; i += 1) log -= (shapes[i] ?? 0) * Math.log1p((d[i] ?? 0) * s);
  return log;
}

/**
 * Where the integrand is least between 0 and the pole; its logarithm is convex there. Any line between the two gives
 * the same share, so a rough place serves, and open differences take part by a few points that stand for them.
 */
function saddlePoint(input: Terms, pole: number): number {
  let low = 0;
  let high = pole;
  let s = pole / 2;
  for (let round = 0; round < 60; round += 1) {
    const { slope, bend } = logDerivatives(input, s);
    if (slope > 0) high = s;
    else low = s;
    const newton = s - slope / bend;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - s) < 1e-3 * Math.min(s, pole - s)) return s;
    s = next;
  }
  return s;
}

/** A length over which the integrand changes, no longer than the way to its singularities at 0 and at the pole. */
const contourScale = (input: Terms, s: number, pole: number): number =>
  Math.min(1 / Math.sqrt(logDerivatives(input, s).bend), s, pole - s);

/** First and second derivative of the integrand's logarithm on the real line, roughly where answers are open. */
function logDerivatives({ d, shapes, open }: Terms, s: number): { slope: number; bend: number } {
  let slope = -1 / s;
  let bend = 1 / (s * s);
  for (let i = 0; i < d.length; i += 1) {
    const quotient = (d[i] ?? 0) / (1 + (d[i] ?? 0) * s);
    slope -= (shapes[i] ?? 0) * quotient;
    bend += (shapes[i] ?? 0) * quotient * quotient;
  }
  for (const { difference, shape } of open) {
    let total = 0;
    let first = 0;
    let second = 0;
    for (const { value, probability } of difference.points) {
      const quotient = value / (1 + value * s);
      const size = probability * (1 + value * s) ** -shape;
      total += size;
      first -= size * shape * quotient;
      second += size * shape * (shape + 1) * quotient * quotient;
    }
    slope += first / total;
    bend += second / total - (first / total) ** 2;
  }
  return { slope, bend };
}
