import { TIE, type WonShares, wonShares } from './any-weights.ts';

/**
 * How far "near the stated weights" reaches: the standard deviation of an average weight, as a share of it.
 * Points that people give to swings, asked again, differ by about this much; it is a stated convention, not a law.
 */
export const NEAR_SPREAD = 0.3;

/**
 * Concentration κ of the Dirichlet distribution whose average weight spreads by NEAR_SPREAD: with mean 1/n the
 * relative spread is √((n−1)/(κ+1)).
 *
 * @param count number of criteria that weigh anything, 2 or more
 */
export function nearConcentration(count: number): number {
  return (count - 1) / NEAR_SPREAD ** 2 - 1;
}

/**
 * Acceptability over weights near the stated ones: Dirichlet with mean at the stated weights. A criterion that weighs
 * nothing stays at nothing.
 *
 * @param differences partial value of a less that of b, by criterion; finite
 * @param weights stated weights, 0–1, adding up to 1
 */
export function shareNear(differences: readonly number[], weights: readonly number[]): WonShares {
  const count = weights.filter((weight) => weight > 0).length;
  // A single weight has no neighbours: it is 1 in all of them.
  const concentration = count > 1 ? nearConcentration(count) : 1;
  return dirichletShare(
    differences,
    weights.map((weight) => concentration * weight),
  );
}

/**
 * Acceptability over Dirichlet weights. The weights are gamma variables over their sum, which does not change the
 * sign of the margin, so the share of b is P(Σ d_i G_i < 0) = (1/2πi) ∫ Π (1 + d_i s)^(−α_i) ds/s along a vertical
 * line right of 0. (On the imaginary axis this is the Gil-Pelaez integral ½ + (1/π) ∫ sin(Σ α_i atan(d_i t)) /
 * (t Π (1 + d_i² t²)^(α_i/2)) dt.) Through the saddle point nothing cancels, so that a small share keeps its digits.
 *
 * @param differences partial value of a less that of b; finite
 * @param alpha Dirichlet parameters, 0 or more; those at 0 are dropped
 */
export function dirichletShare(differences: readonly number[], alpha: readonly number[]): WonShares {
  const d: number[] = [];
  const shape: number[] = [];
  let largest = 0;
  let mean = 0;
  differences.forEach((difference, index) => {
    const parameter = alpha[index] ?? 0;
    if (difference === 0 || parameter <= 0) return;
    d.push(difference);
    shape.push(parameter);
    largest = Math.max(largest, Math.abs(difference));
  });
  if (largest === 0) return TIE;
  for (let i = 0; i < d.length; i += 1) {
    const scaled = (d[i] ?? 0) / largest;
    d[i] = scaled;
    mean += scaled * (shape[i] ?? 0);
  }
  if (mean >= 0) return wonShares(1, lowerTail(d, shape));
  return wonShares(
    lowerTail(
      d.map((value) => -value),
      shape,
    ),
    1,
  );
}

/** Step of the trapezoid rule; the error falls as exp(−c/step), at this step below 1e-12 of the result. */
const STEP = 0.125;
/** A term this much smaller than the first adds nothing a double could hold. */
const NEGLIGIBLE = 1e-18;

/** P(Σ d_i G_i < 0) for independent gamma variables G_i with shapes α_i; best where the mean is not negative. */
function lowerTail(d: readonly number[], shape: readonly number[]): number {
  const lowest = Math.min(...d);
  if (lowest >= 0) return 0;
  const pole = -1 / lowest;
  const saddle = saddlePoint(d, shape, pole);
  const exponent = logIntegrand(d, shape, saddle);
  const scale = contourScale(d, shape, saddle, pole);
  // Along s = saddle + i·scale·sinh(x): even in x, so half of the first term and all of the others.
  let sum = scale / 2;
  let negligibleRun = 0;
  for (let k = 1; negligibleRun < 3; k += 1) {
    const x = k * STEP;
    const y = scale * Math.sinh(x);
    let logSize = -Math.log(Math.hypot(saddle, y) / saddle);
    let angle = -Math.atan2(y, saddle);
    for (let i = 0; i < d.length; i += 1) {
      const di = d[i] ?? 0;
      const real = 1 + di * saddle;
      const ratio = (di * y) / real;
      const alpha = shape[i] ?? 0;
      logSize -= 0.5 * alpha * Math.log1p(ratio * ratio);
      angle -= alpha * Math.atan(ratio);
    }
    const size = Math.exp(logSize) * scale * Math.cosh(x);
    sum += size * Math.cos(angle);
    negligibleRun = size < NEGLIGIBLE * scale ? negligibleRun + 1 : 0;
  }
  return Math.min(1, Math.max(0, (Math.exp(exponent) / saddle) * sum * (STEP / Math.PI)));
}

/** ln Π (1 + d_i s)^(−α_i) on the real line. */
function logIntegrand(d: readonly number[], shape: readonly number[], s: number): number {
  let log = 0;
  for (let i = 0; i < d.length; i += 1) log -= (shape[i] ?? 0) * Math.log1p((d[i] ?? 0) * s);
  return log;
}

/** Where Π (1 + d_i s)^(−α_i) / s is least between 0 and the pole; its logarithm is convex there. */
function saddlePoint(d: readonly number[], shape: readonly number[], pole: number): number {
  let low = 0;
  let high = pole;
  let s = pole / 2;
  for (let round = 0; round < 60; round += 1) {
    let slope = -1 / s;
    let bend = 1 / (s * s);
    for (let i = 0; i < d.length; i += 1) {
      const quotient = (d[i] ?? 0) / (1 + (d[i] ?? 0) * s);
      slope -= (shape[i] ?? 0) * quotient;
      bend += (shape[i] ?? 0) * quotient * quotient;
    }
    if (slope > 0) high = s;
    else low = s;
    const newton = s - slope / bend;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    // Any line between 0 and the pole gives the same share; a rough saddle point serves.
    if (Math.abs(next - s) < 1e-3 * Math.min(s, pole - s)) return s;
    s = next;
  }
  return s;
}

/** A length over which the integrand changes, no longer than the way to its singularities at 0 and at the pole. */
function contourScale(d: readonly number[], shape: readonly number[], s: number, pole: number): number {
  let bend = 1 / (s * s);
  for (let i = 0; i < d.length; i += 1) {
    const quotient = (d[i] ?? 0) / (1 + (d[i] ?? 0) * s);
    bend += (shape[i] ?? 0) * quotient * quotient;
  }
  return Math.min(1 / Math.sqrt(bend), s, pole - s);
}
