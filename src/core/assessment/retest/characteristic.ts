import { gridStep, type RetestSpreads, type SwingKernel } from './swing-kernel.ts';

/** One criterion of a repeated assessment, in points of the margin. */
interface RetestTerm {
  kernel: SwingKernel;
  /** Middle of a's answer less that of b. */
  middle: number;
  /** Half the width of each open answer, 0 where it is settled. */
  halfWidths: readonly [number, number];
}

/** Values of a characteristic function at t = first·e^(j·step). */
export interface Characteristic {
  step: number;
  t: Float64Array;
  re: Float64Array;
  im: Float64Array;
  /** Mean and standard deviation of the variable, in points. */
  mean: number;
  deviation: number;
}

/** Below this, in standard deviations, the function is 1 + i·mean·t but for the square of it. */
const FIRST = 5e-4;
/** The tail is left out where the function stays below this. */
const NEGLIGIBLE = 1e-11;
/** For so many steps it has to stay there: it may pass 0. */
const QUIET_STEPS = 12;
/** In the logarithm of t. The powers of the gamma variables bring it there before; bounds the loop for certain. */
const REACH = 20;

/**
 * Characteristic function of Σ X_i (A_i − B_i): the product of
 * E_X[exp(i m_i t X − ½ v t² X²) sinc(h_a t X) sinc(h_b t X)], m the middle, h the half-widths, v the noise's variance.
 * What stands in the brackets depends on t·X alone, and both lie on one grid in the logarithm: so it is worked out once for each
 * product, and the mean over X is a sliding sum.
 *
 * @param spreads those that the kernels were made with
 */
export function characteristic(terms: readonly RetestTerm[], spreads: RetestSpreads): Characteristic {
  const step = gridStep(spreads);
  // Of A_i − B_i by noise alone.
  const noise = Math.SQRT2 * spreads.rating;
  const { mean, deviation } = moments(terms, noise);
  const first = Math.log(FIRST / deviation);
  const factors = terms.map((term) => slidingFactor(term, noise, first, step));
  const t: number[] = [];
  const re: number[] = [];
  const im: number[] = [];
  let quiet = 0;
  for (let j = 0; quiet < QUIET_STEPS && j < stepsAtMost(step); j += 1) {
    let productRe = 1;
    let productIm = 0;
    for (const next of factors) {
      const factor = next();
      const turned = productRe * factor.im + productIm * factor.re;
      productRe = productRe * factor.re - productIm * factor.im;
      productIm = turned;
    }
    t.push(Math.exp(first + j * step));
    re.push(productRe);
    im.push(productIm);
    quiet = Math.abs(productRe) + Math.abs(productIm) < NEGLIGIBLE ? quiet + 1 : 0;
  }
  return {
    step,
    t: Float64Array.from(t),
    re: Float64Array.from(re),
    im: Float64Array.from(im),
    mean,
    deviation,
  };
}

function moments(terms: readonly RetestTerm[], noise: number): { mean: number; deviation: number } {
  let mean = 0;
  let variance = 0;
  for (const { kernel, middle, halfWidths } of terms) {
    const [a, b] = halfWidths;
    const part = kernel.mean * middle;
    mean += part;
    variance += kernel.meanSquare * (noise ** 2 + (a * a + b * b) / 3 + middle * middle) - part * part;
  }
  return { mean, deviation: Math.sqrt(variance) };
}

/** The factor of one criterion, at one t after the other. */
function slidingFactor(
  { kernel: { first: firstSwing, weights }, middle, halfWidths: [halfA, halfB] }: RetestTerm,
  noise: number,
  first: number,
  step: number,
): () => { re: number; im: number } {
  const count = weights.length;
  const re = new Float64Array(stepsAtMost(step) + count);
  const im = new Float64Array(stepsAtMost(step) + count);
  const factor = { re: 0, im: 0 };
  let known = 0;
  let j = 0;
  return () => {
    for (; known < j + count; known += 1) {
      const tX = Math.exp(first + firstSwing + known * step);
      const size = Math.exp(-0.5 * (noise * tX) ** 2) * sinc(halfA * tX) * sinc(halfB * tX);
      // Past the noise's reach nothing is left, and the angle need not be known.
      if (Math.abs(size) < NEGLIGIBLE ** 2) continue;
      re[known] = size * Math.cos(middle * tX);
      im[known] = size * Math.sin(middle * tX);
    }
    factor.re = 0;
    factor.im = 0;
    for (let k = 0; k < count; k += 1) {
      const weight = weights[k] as number;
      factor.re += weight * (re[j + k] as number);
      factor.im += weight * (im[j + k] as number);
    }
    j += 1;
    return factor;
  };
}

const stepsAtMost = (step: number): number => Math.ceil(REACH / step);

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(x) / x);
