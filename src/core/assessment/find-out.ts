import type { OpenAnswer, Span } from './evaluation.ts';
import { sumOf } from './sum-of.ts';
import { isOpen } from './values.ts';

/**
 * Open answers by the expected gain of settling them. With the answer equally likely anywhere between its ends, and
 * the margin m₁ and m₂ there, choosing after it is known beats choosing before by min(m₁², m₂²) / (2 |m₂ − m₁|)
 * points where the two straddle 0, else by nothing.
 *
 * @param criteria partial values and weight, 0–1, of each criterion
 * @param margin the margin with every open answer at its middle
 * @returns all open answers, most worth settling first; equals by how far they move the margin, then as they came
 */
export function findOutFirst(
  criteria: readonly { id: string; weight: number; a: Span; b: Span }[],
  margin: number,
): OpenAnswer[] {
  return criteria
    .flatMap((criterion) =>
      (['a', 'b'] as const)
        .filter((path) => isOpen(criterion[path]))
        .map((path): OpenAnswer => {
          const { id, weight } = criterion;
          const { low, mid, high } = criterion[path];
          const sign = path === 'a' ? 1 : -1;
          const marginAtLow = sumOf([margin, sign * weight * (low - mid)]);
          const marginAtHigh = sumOf([margin, sign * weight * (high - mid)]);
          return {
            criterionId: id,
            path,
            marginAtLow,
            marginAtHigh,
            gain: gainOfSettling(marginAtLow, marginAtHigh),
          };
        }),
    )
    .sort((one, other) => other.gain - one.gain || reach(other) - reach(one));
}

const reach = ({ marginAtLow, marginAtHigh }: OpenAnswer) => Math.abs(marginAtHigh - marginAtLow);

/** Expected gain, in points, of knowing a margin that is equally likely anywhere between two ends. */
export function gainOfSettling(oneEnd: number, otherEnd: number): number {
  if (!(Math.min(oneEnd, otherEnd) < 0 && Math.max(oneEnd, otherEnd) > 0)) return 0;
  const smaller = Math.min(Math.abs(oneEnd), Math.abs(otherEnd));
  return smaller ** 2 / (2 * Math.abs(otherEnd - oneEnd));
}
