import { fixed } from '../figures.ts';

/** Arithmetic that works out with the digits shown. */

/** A factor or an end with the decimals that it may be shown with, the fewest first. */
interface Term {
  value: number;
  decimals: readonly number[];
}

const shown = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Decimals of what goes in and of what comes out. */
interface Decimals {
  terms: number[];
  result: number;
}

/**
 * The decimals with which a calculation on the shown digits gives the shown result, the fewest of the result first; where none do,
 * the most there are.
 *
 * @param terms what goes in, each with the decimals it may take
 * @param result what comes out exactly, with the decimals it may take
 * @param calculate the calculation, on the digits as shown
 */
export function workingDecimals(
  terms: readonly Term[],
  result: Term,
  calculate: (values: readonly number[]) => number,
): Decimals {
  const most = Math.max(...terms.map(({ decimals }) => decimals.length));
  const last: Decimals = {
    terms: terms.map(({ decimals }) => decimals.at(-1) ?? 0),
    result: result.decimals.at(-1) ?? 0,
  };
  for (const ofResult of result.decimals) {
    for (let step = 0; step < most; step += 1) {
      const chosen = terms.map(({ decimals }) => decimals[Math.min(step, decimals.length - 1)] ?? 0);
      const outcome = calculate(terms.map(({ value }, index) => shown(value, chosen[index] ?? 0)));
      if (fixed(outcome, ofResult) === fixed(result.value, ofResult))
        return { terms: chosen, result: ofResult };
    }
  }
  return last;
}

/** The decimals that a number has of its own, two at most: a rating of 62.5 has one. */
export const ownDecimals = (value: number): number =>
  [0, 1].find((decimals) => shown(value, decimals) === shown(value, 2)) ?? 2;

/** `68.3 − 62.4 = 5.9`, with as many decimals as it takes for the rounded figures to agree. */
export function subtraction(one: number, other: number): string {
  const decimals = [1, 2, 3].find(
    (digits) => fixed(shown(one, digits) - shown(other, digits), digits) === fixed(one - other, digits),
  );
  const figure = (value: number) => fixed(value, decimals ?? 3);
  return `${figure(one)} − ${figure(other)} = ${figure(one - other)}`;
}
