/**
 * P(sum < 0) = (1/2πi) ∫ e^(−middle·s) Π sinh(h_i s)/(h_i s) ds/s along a vertical line through the saddle point, by
 * the trapezoid rule. The sum is bounded, so a period T beyond its reach leaves no error but the constant
 * 1/(e^(cT) − 1), which is taken off. (On the imaginary axis this is ½ − (1/π) ∫ sin(middle·t)/t Π sinc(h_i t) dt.)
 *
 * @param middle 0 or more, where the small share and with it its digits are this one
 * @param halfWidths above 0
 * @param tolerance error to allow, relative to the share
 */
export function seriesTail(middle: number, halfWidths: readonly number[], tolerance: number): number {
  const reach = halfWidths.reduce((sum, half) => sum + half, 0);
  if (middle >= reach) return 0;
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
