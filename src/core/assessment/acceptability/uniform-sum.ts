import { TIE, type WonShares, wonShares } from './won-shares.ts';

/**
 * Shares of a margin that is its middle plus independent uniform parts: swings within their ranges at settled
 * ratings, or ratings within their ranges at stated weights.
 *
 * @param middle the margin with every part at its middle, in any unit
 * @param halfWidths how far each part reaches to either side of its middle, 0 or more, in the same unit
 * @param tolerance error to allow, relative to the smaller share; a rough one saves time where many shares are averaged
 */
export function shareOfUniformSum(
  middle: number,
  halfWidths: readonly number[],
  tolerance = FULL_PRECISION,
): WonShares {
  const reach = halfWidths.reduce((sum, half) => sum + half, 0);
  if (reach === 0 && middle === 0) return TIE;
  if (middle >= reach) return { a: 1, b: 0, tie: false };
  if (middle <= -reach) return { a: 0, b: 1, tie: false };
  // In units of the reach. Parts this narrow move no share by more than about the square of it.
  const wide = halfWidths.map((half) => half / reach).filter((half) => half > 1e-6);
  // The closed form visits 3^parts states, while more parts let the series converge sooner.
  const partsInClosedForm = tolerance > FULL_PRECISION ? 4 : 7;
  const tail = (distance: number) =>
    wide.length <= partsInClosedForm ? closedFormTail(distance, wide) : seriesTail(distance, wide, tolerance);
  return middle >= 0 ? wonShares(1, tail(middle / reach)) : wonShares(tail(-middle / reach), 1);
}

/**
 * P(sum < 0) in closed form. With V_i uniform on 0 to ξ_i and F_S the distribution function of the sum over a set S
 * of m parts, m F_S(x) = Σ_i t F_{S∖i}(x) + (1 − t) F_{S∖i}(x − ξ_i) with t = x / Σ ξ: the recurrence of box splines
 * (de Boor & Höllig 1982). All terms are positive, so that a small share keeps its digits.
 */
function closedFormTail(middle: number, halfWidths: readonly number[]): number {
  const widths = halfWidths.map((half) => 2 * half);
  const powers = widths.map((_, index) => 3 ** index);
  const known = new Map<number, number>();
  // A state tells of each part whether it is still there (0), removed (1), or removed and taken off x (2).
  const distribution = (state: number, x: number, total: number, count: number): number => {
    if (x <= 0) return 0;
    if (x >= total) return 1;
    const remembered = known.get(state);
    if (remembered !== undefined) return remembered;
    const t = x / total;
    let sum = 0;
    for (let i = 0; i < widths.length; i += 1) {
      const power = powers[i] ?? 0;
      if (Math.floor(state / power) % 3 !== 0) continue;
      const width = widths[i] ?? 0;
      // Summed anew: what is left of a total after subtraction would drown the narrow parts.
      const rest = remaining(widths, powers, state + power);
      sum +=
        t * distribution(state + power, x, rest, count - 1) +
        (1 - t) * distribution(state + 2 * power, x - width, rest, count - 1);
    }
    const value = sum / count;
    known.set(state, value);
    return value;
  };
  const reach = halfWidths.reduce((sum, half) => sum + half, 0);
  return distribution(0, reach - middle, 2 * reach, widths.length);
}

function remaining(widths: readonly number[], powers: readonly number[], state: number): number {
  let total = 0;
  for (let i = 0; i < widths.length; i += 1) {
    if (Math.floor(state / (powers[i] ?? 1)) % 3 === 0) total += widths[i] ?? 0;
  }
  return total;
}

/**
 * P(sum < 0) = (1/2πi) ∫ e^(−middle·s) Π sinh(h_i s)/(h_i s) ds/s along a vertical line through the saddle point, by
 * the trapezoid rule. The sum is bounded, so a period T beyond its reach leaves no error but the constant
 * 1/(e^(cT) − 1), which is taken off. (On the imaginary axis this is ½ − (1/π) ∫ sin(middle·t)/t Π sinc(h_i t) dt.)
 */
function seriesTail(middle: number, halfWidths: readonly number[], tolerance: number): number {
  const reach = halfWidths.reduce((sum, half) => sum + half, 0);
  const c = saddlePoint(middle, halfWidths);
  const exponent = logIntegrand(middle, halfWidths, c);
  const period = Math.max(middle + reach, -exponent / c);
  const step = (2 * Math.PI) / period;
  const slopes = halfWidths.map((half) => 1 / Math.tanh(half * c));
  let sum = 0.5;
  let bound = 1;
  // What is left out after k terms is at most k times the bound on the last one.
  for (let k = 1; bound * k > tolerance && k < MOST_TERMS; k += 1) {
    const y = k * step;
    // The integrand over its value at c: e^(−iy·middle) (c/s)^(parts+1) Π (cos h y + i coth(h c) sin h y).
    const shrink = c / (c * c + y * y);
    let real = Math.cos(middle * y);
    let imaginary = -Math.sin(middle * y);
    bound = c / Math.hypot(c, y);
    [real, imaginary] = [shrink * (real * c + imaginary * y), shrink * (imaginary * c - real * y)];
    for (let i = 0; i < halfWidths.length; i += 1) {
      const angle = (halfWidths[i] ?? 0) * y;
      const slope = slopes[i] ?? 0;
      const factorReal = Math.cos(angle);
      const factorImaginary = slope * Math.sin(angle);
      const turnedReal = shrink * (factorReal * c + factorImaginary * y);
      const turnedImaginary = shrink * (factorImaginary * c - factorReal * y);
      [real, imaginary] = [
        real * turnedReal - imaginary * turnedImaginary,
        real * turnedImaginary + imaginary * turnedReal,
      ];
      bound *= Math.min(1, (slope * c) / Math.hypot(c, y));
    }
    sum += real;
  }
  const tail = (Math.exp(exponent) / c) * sum * (step / Math.PI) - 1 / Math.expm1(c * period);
  return Math.min(1, Math.max(0, tail));
}

/** What the terms left out may add to a share, relative to it, unless told otherwise. */
const FULL_PRECISION = 1e-12;
/** A stop for ranges that differ by many orders of magnitude; what is left out there is below 1e-9. */
const MOST_TERMS = 100_000;

/** ln of e^(−middle·s) Π sinh(h s)/(h s). */
function logIntegrand(middle: number, halfWidths: readonly number[], s: number): number {
  let log = -middle * s;
  for (const half of halfWidths) {
    const x = half * s;
    log += x < 1e-4 ? (x * x) / 6 : x + Math.log(-Math.expm1(-2 * x) / (2 * x));
  }
  return log;
}

/**
 * Where e^(−middle·s) Π sinh(h s)/(h s) / s is least for s > 0, roughly: any line gives the same share. Newton's
 * method from the place it would have for a normal sum of the same variance, which lies below.
 */
function saddlePoint(middle: number, halfWidths: readonly number[]): number {
  let variance = 0;
  for (const half of halfWidths) variance += (half * half) / 3;
  let s = (middle + Math.sqrt(middle * middle + 4 * variance)) / (2 * variance);
  for (let round = 0; round < 50; round += 1) {
    let slope = -middle - 1 / s;
    let bend = 1 / (s * s);
    for (const half of halfWidths) {
      const x = half * s;
      if (x < 1e-2) {
        slope += (half * x) / 3;
        bend += (half * half) / 3;
      } else {
        // coth x from one exponential: e^(−2x) is shared with 1/sinh² x.
        const shrunk = Math.exp(-2 * x);
        const coth = (1 + shrunk) / (1 - shrunk);
        slope += half * coth - 1 / s;
        bend += 1 / (s * s) - half * half * (coth * coth - 1);
      }
    }
    const next = s - slope / bend;
    if (!(next > 0) || Math.abs(next - s) < 0.02 * s) return s;
    s = next;
  }
  return s;
}
