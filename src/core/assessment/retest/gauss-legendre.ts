/** A rule of quadrature: the points, and how much each counts. */
interface Quadrature {
  points: readonly number[];
  weights: readonly number[];
}

/**
 * Gauss–Legendre quadrature of a mean over [0, 1]: exact for polynomials up to degree 2n − 1. The points are the roots of
 * the Legendre polynomial, found by Newton's method from Tricomi's estimate (Abramowitz & Stegun 1964, 25.4.30 and 22.16.6).
 *
 * @param count number of points, 1 or more
 * @returns points in (0, 1), and weights that add up to 1
 */
export function gaussLegendre(count: number): Quadrature {
  const points: number[] = [];
  const weights: number[] = [];
  for (let index = 0; index < count; index += 1) {
    let root = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const at = legendre(count, root);
      slope = at.slope;
      const move = at.value / slope;
      root -= move;
      if (Math.abs(move) < 1e-15) break;
    }
    points.push((1 - root) / 2);
    weights.push(1 / ((1 - root * root) * slope * slope));
  }
  return { points, weights };
}

/** Newton doubles the digits each step, so this is never reached; it bounds the loop for certain. */
const MAX_STEPS = 20;

/** The Legendre polynomial of a degree and its derivative, by the three-term recurrence. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= degree; n += 1) {
    [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
