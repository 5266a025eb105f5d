/** Exact fractions of big integers: the second method behind expected numbers. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

export const whole = (value: number | bigint): Fraction => ({ top: BigInt(value), bottom: 1n });

export const over = (top: number | bigint, bottom: number | bigint): Fraction =>
  reduced(BigInt(top), BigInt(bottom));

export const plus = (x: Fraction, y: Fraction): Fraction =>
  reduced(x.top * y.bottom + y.top * x.bottom, x.bottom * y.bottom);

export const times = (x: Fraction, y: Fraction): Fraction => reduced(x.top * y.top, x.bottom * y.bottom);

/** The double nearest to a fraction, small ones to full relative accuracy. */
export function toNumber({ top, bottom }: Fraction): number {
  if (top === 0n) return 0;
  const sign = top < 0n ? -1 : 1;
  const size = top < 0n ? -top : top;
  const shift = BigInt(bottom.toString(2).length - size.toString(2).length + 64);
  const quotient = shift >= 0n ? (size << shift) / bottom : size / (bottom << -shift);
  return sign * Number(quotient) * 2 ** -Number(shift);
}

function reduced(top: bigint, bottom: bigint): Fraction {
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

function greatestDivisor(x: bigint, y: bigint): bigint {
  let [high, low] = [x, y];
  while (low !== 0n) [high, low] = [low, high % low];
  return high === 0n ? 1n : high;
}
