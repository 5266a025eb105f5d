import type { PathKey } from '../card/card.ts';
import type { Span } from './evaluation.ts';

/**
 * The path that is ahead whatever the weights and the open answers are: its lowest is at least the other's highest on every
 * criterion that may weigh anything, and somewhere above it. Null where neither is.
 *
 * @param most greatest weight that each criterion may have
 */
export function dominance(values: readonly { a: Span; b: Span }[], most: readonly number[]): PathKey | null {
  const weighing = values.filter((_, index) => (most[index] ?? 0) > 0);
  if (isNowhereBehind(weighing.map(({ a, b }) => a.low - b.high))) return 'a';
  return isNowhereBehind(weighing.map(({ a, b }) => b.low - a.high)) ? 'b' : null;
}

const isNowhereBehind = (leasts: readonly number[]): boolean =>
  leasts.every((least) => least >= 0) && leasts.some((least) => least > 0);
