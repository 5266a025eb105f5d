import type { OpenDifference } from './open-difference.ts';

/** Gamma variables with settled or open factors; see gamma-sum.ts. */
export interface GammaTerms {
  /** Settled differences and their shapes, in the same order. */
  d: readonly number[];
  shapes: readonly number[];
  open: readonly { difference: OpenDifference; shape: number }[];
  /** All shapes together. */
  total: number;
}

/** The vertical line that the share's integral runs along, and the length over which the integrand changes there. */
export interface Contour {
  /** Where the line crosses the real axis, between 0 and the pole. */
  at: number;
  scale: number;
}

/** So close to the pole the line never needs to run. */
const NEAREST = 1 - 1e-6;

/**
 * A line near the saddle point, where the integrand is least on the real axis between 0 and the pole; its logarithm
 * is convex there. Any line between the two gives the same share, so a rough place serves: open differences take part
 * by a few points that stand for them, and shapes as they are on average once one of them is raised by 1.
 *
 * @param pole where the integrand ends, −1 over the lowest difference
 */
export function contour(terms: GammaTerms, pole: number): Contour {
  const most = pole * NEAREST;
  let low = 0;
  let high = most;
  let s = pole / 2;
  for (let round = 0; round < 60; round += 1) {
    const { slope, bend } = logDerivatives(terms, s);
    if (slope > 0) high = s;
    else low = s;
    const newton = s - slope / bend;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const done = Math.abs(next - s) < 1e-3 * Math.min(s, pole - s);
    s = next;
    if (done) break;
  }
  // No longer than the way to the singularities at 0 and at the pole.
  return { at: s, scale: Math.min(1 / Math.sqrt(logDerivatives(terms, s).bend), s, pole - s) };
}

/** First and second derivative of the integrand's logarithm on the real line. */
function logDerivatives({ d, shapes, open, total }: GammaTerms, s: number): { slope: number; bend: number } {
  const raised = (shape: number) => shape + shape / total;
  let slope = -1 / s;
  let bend = 1 / (s * s);
  for (let i = 0; i < d.length; i += 1) {
    const quotient = (d[i] ?? 0) / (1 + (d[i] ?? 0) * s);
    const shape = raised(shapes[i] ?? 0);
    slope -= shape * quotient;
    bend += shape * quotient * quotient;
  }
  for (const term of open) {
    const shape = raised(term.shape);
    let sum = 0;
    let first = 0;
    let second = 0;
    for (const { value, probability } of term.difference.points) {
      const quotient = value / (1 + value * s);
      const size = probability * (1 + value * s) ** -shape;
      sum += size;
      first -= size * shape * quotient;
      second += size * shape * (shape + 1) * quotient * quotient;
    }
    slope += first / sum;
    bend += second / sum - (first / sum) ** 2;
  }
  return { slope, bend };
}
