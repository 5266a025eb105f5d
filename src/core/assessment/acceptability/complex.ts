/** Complex numbers, as far as the shares over open answers need them. */
export interface Complex {
  re: number;
  im: number;
}

export const multiply = (x: Complex, y: Complex): Complex => ({
  re: x.re * y.re - x.im * y.im,
  im: x.re * y.im + x.im * y.re,
});

/** Smith's method: no square of a large part that could overflow. */
export function divide(x: Complex, y: Complex): Complex {
  if (Math.abs(y.re) >= Math.abs(y.im)) {
    const ratio = y.im / y.re;
    const size = y.re + y.im * ratio;
    return { re: (x.re + x.im * ratio) / size, im: (x.im - x.re * ratio) / size };
  }
  const ratio = y.re / y.im;
  const size = y.re * ratio + y.im;
  return { re: (x.re * ratio + x.im) / size, im: (x.im * ratio - x.re) / size };
}

/** ln(1 + x), principal value, accurate for small x. */
export const log1p = ({ re, im }: Complex): Complex => ({
  re: 0.5 * Math.log1p(2 * re + re * re + im * im),
  im: Math.atan2(im, 1 + re),
});

/** (e^x − 1) / x, which is 1 at 0. */
export function expm1Over(x: Complex): Complex {
  if (isSmall(x)) return expm1OverBySeries(x);
  const size = Math.exp(x.re);
  return divide({ re: size * Math.cos(x.im) - 1, im: size * Math.sin(x.im) }, x);
}

/** expm1Over(x + step) − expm1Over(x), without cancelling where both are near 0. */
export function expm1OverDifference(x: Complex, step: Complex): Complex {
  const end = { re: x.re + step.re, im: x.im + step.im };
  if (!isSmall(x) || !isSmall(end)) {
    const high = expm1Over(end);
    const low = expm1Over(x);
    return { re: high.re - low.re, im: high.im - low.im };
  }
  // Term by term: end^k − x^k = (end^(k−1) − x^(k−1)) end + x^(k−1) step.
  let power: Complex = { re: 1, im: 0 };
  let difference: Complex = { re: 0, im: 0 };
  let factorial = 1;
  const sum = { re: 0, im: 0 };
  for (let k = 1; k <= SERIES_TERMS; k += 1) {
    const grown = multiply(difference, end);
    const added = multiply(power, step);
    difference = { re: grown.re + added.re, im: grown.im + added.im };
    power = multiply(power, x);
    factorial *= k + 1;
    sum.re += difference.re / factorial;
    sum.im += difference.im / factorial;
  }
  return sum;
}

/** Enough for |x| up to 1: 1/18! is below the last digit. */
const SERIES_TERMS = 17;
const isSmall = ({ re, im }: Complex) => re * re + im * im < 1;

function expm1OverBySeries(x: Complex): Complex {
  let re = 1;
  let im = 0;
  for (let k = SERIES_TERMS; k >= 1; k -= 1) {
    const scale = 1 / (k + 1);
    [re, im] = [1 + scale * (re * x.re - im * x.im), scale * (re * x.im + im * x.re)];
  }
  return { re, im };
}
