import type { Span } from '../evaluation.ts';
import { type Complex, divide } from './complex.ts';
import { contour, type GammaTerms } from './contour.ts';
import { openDifference, openFactor } from './open-difference.ts';
import { TIE, type WonShares, wonShares } from './won-shares.ts';

/** The partial values of one criterion, and the Dirichlet parameter of its weight; 0 drops it. */
export interface GammaTerm {
  a: Span;
  b: Span;
  shape: number;
}

/**
 * Shares over Dirichlet weights, and over open answers that are even between their ends, exactly. Such weights are
 * gamma variables G_i over their sum, which does not change the sign of the margin, so the share of b is
 * P(Σ D_i G_i < 0) = (1/2πi) ∫ Π E[(1 + D_i s)^(−shape_i)] ds/s along a vertical line right of 0. On the imaginary
 * axis and with settled answers this is the Gil-Pelaez integral
 * ½ + (1/π) ∫ sin(Σ α_i atan(d_i t)) / (t Π (1 + d_i² t²)^(α_i/2)) dt. Through the saddle point of the integrand
 * nothing cancels, so that a small share keeps its digits.
 */
export function shareOfGammaSum(input: readonly GammaTerm[]): WonShares {
  const relevant = input.filter(({ a, b, shape }) => shape > 0 && (a.low !== b.high || a.high !== b.low));
  if (relevant.length === 0) return TIE;
  const mean = relevant.reduce((sum, { a, b, shape }) => sum + shape * (a.mid - b.mid), 0);
  if (mean >= 0) return wonShares(1, lowerTail(termsOf(relevant)));
  return wonShares(lowerTail(termsOf(relevant.map(({ a, b, shape }) => ({ a: b, b: a, shape })))), 1);
}

/** A range this narrow, against the largest difference, moves no share by more than about the square of it. */
const NARROW = 1e-9;

/** Settled and open differences apart, in units of the largest, so that no figure is extreme. */
function termsOf(input: readonly GammaTerm[]): GammaTerms {
  const unit = Math.max(...input.flatMap(({ a, b }) => [Math.abs(a.low - b.high), Math.abs(a.high - b.low)]));
  const isWide = ({ a, b }: GammaTerm) => a.high - a.low + b.high - b.low > NARROW * unit;
  const settled = input.filter((term) => !isWide(term));
  return {
    d: settled.map(({ a, b }) => (a.mid - b.mid) / unit),
    shapes: settled.map(({ shape }) => shape),
    open: input.filter(isWide).map(({ a, b, shape }) => ({ difference: openDifference(a, b, unit), shape })),
    total: input.reduce((sum, { shape }) => sum + shape, 0),
  };
}

/** Step of the trapezoid rule. The error falls as e^(−c/step); at this step it is far below 1e-12 of the result. */
const STEP = 0.1;
/** A term this much smaller than the first adds nothing to the digits asked for. */
const NEGLIGIBLE = 1e-17;
/** The terms shrink at least as e^(−STEP k), so this is never reached; it bounds the loop for certain. */
const MOST_TERMS = 1_000;

/** P(Σ D_i G_i < 0); best where the mean is not negative. */
function lowerTail(terms: GammaTerms): number {
  const lowest = Math.min(...terms.d, ...terms.open.map(({ difference }) => difference.low));
  if (lowest >= 0) return 0;
  const pole = -1 / lowest;
  const { at, scale } = contour(terms, pole);
  const integrand = terms.total < SMALL_TOTAL ? mixedIntegrand(terms) : plainIntegrand(terms);
  const peak = integrand({ re: at, im: 0 });
  // Along s = at + i·scale·sinh(x), even in x: half of the first term and all of the others.
  let sum = scale / 2;
  let quiet = 0;
  for (let k = 1; quiet < 3 && k < MOST_TERMS; k += 1) {
    const x = k * STEP;
    const { log, angle } = integrand({ re: at, im: scale * Math.sinh(x) });
    const size = Math.exp(log - peak.log) * scale * Math.cosh(x);
    sum += size * Math.cos(angle);
    quiet = size < NEGLIGIBLE * scale ? quiet + 1 : 0;
  }
  return Math.min(1, Math.max(0, Math.exp(peak.log) * sum * (STEP / Math.PI)));
}

/** A complex value by the logarithm of its size, and its angle: its powers neither overflow nor vanish. */
interface Polar {
  log: number;
  angle: number;
}

/** Π E[(1 + D_i s)^(−shape_i)] / s. */
function plainIntegrand({ d, shapes, open }: GammaTerms): (s: Complex) => Polar {
  return (s) => {
    let log = -Math.log(Math.hypot(s.re, s.im));
    let angle = -Math.atan2(s.im, s.re);
    for (let i = 0; i < d.length; i += 1) {
      const di = d[i] ?? 0;
      const shape = shapes[i] ?? 0;
      const real = 1 + di * s.re;
      const ratio = (di * s.im) / real;
      log -= shape * (Math.log(real) + 0.5 * Math.log1p(ratio * ratio));
      angle -= shape * Math.atan(ratio);
    }
    for (const { difference, shape } of open) {
      const factor = openFactor(difference, shape, s);
      log += Math.log(Math.hypot(factor.re, factor.im));
      angle += Math.atan2(factor.im, factor.re);
    }
    return { log, angle };
  };
}

/** Below this sum of the shapes the plain integrand shrinks too slowly. */
const SMALL_TOTAL = 1;

/**
 * The same share by an integrand that shrinks faster: Dirichlet weights with shapes α mix those with one shape raised
 * by 1, each taken with probability α_i / Σ α (Pólya's urn). So the plain one times Σ α_i/Σα · E[(1 + D_i s)^(−α_i−1)] /
 * E[(1 + D_i s)^(−α_i)].
 */
function mixedIntegrand(terms: GammaTerms): (s: Complex) => Polar {
  const plain = plainIntegrand(terms);
  const { d, shapes, open, total } = terms;
  return (s) => {
    const mix = { re: 0, im: 0 };
    const add = (quotient: Complex, shape: number) => {
      mix.re += (shape / total) * quotient.re;
      mix.im += (shape / total) * quotient.im;
    };
    d.forEach((di, i) => {
      add(divide({ re: 1, im: 0 }, { re: 1 + di * s.re, im: di * s.im }), shapes[i] ?? 0);
    });
    for (const { difference, shape } of open) {
      add(divide(openFactor(difference, shape + 1, s), openFactor(difference, shape, s)), shape);
    }
    const { log, angle } = plain(s);
    return { log: log + Math.log(Math.hypot(mix.re, mix.im)), angle: angle + Math.atan2(mix.im, mix.re) };
  };
}
