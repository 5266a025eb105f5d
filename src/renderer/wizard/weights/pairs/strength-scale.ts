/** A place on the scale between two criteria: −8 = the first vastly more, 0 = equally, 8 = the second vastly more. */
export type Stop = number;

const LAST_STOP = 8;
export const STOPS: readonly Stop[] = Array.from(
  { length: 2 * LAST_STOP + 1 },
  (_, index) => index - LAST_STOP,
);

/** How strongly a stop speaks for its side, 1 (equally) to 9. */
export const strengthAt = (stop: Stop): number => Math.abs(stop) + 1;

/** How many times as important the first is as the second, 1/9 to 9. */
export const ratioAt = (stop: Stop): number => (stop <= 0 ? strengthAt(stop) : 1 / strengthAt(stop));

/** The stop nearest to a ratio. */
export function stopOf(ratio: number): Stop {
  const strength = Math.round(ratio >= 1 ? ratio : 1 / ratio);
  return (ratio >= 1 ? 1 - strength : strength - 1) + 0;
}

/**
 * The stop that a key leads to: arrows one step towards a side, Home and End the ends, 1 the middle, 2 to 9 as strongly
 * towards the side that it leans to already; null where the key says nothing.
 *
 * @param stop null = not answered: the first step is the smallest towards the side of the arrow
 */
export function stopAfterKey(key: string, stop: Stop | null): Stop | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(-LAST_STOP, (stop ?? 0) - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(LAST_STOP, (stop ?? 0) + 1);
    case 'Home':
      return -LAST_STOP;
    case 'End':
      return LAST_STOP;
    case '1':
      return 0;
    default: {
      const side = Math.sign(stop ?? 0);
      return /^[2-9]$/.test(key) && side !== 0 ? side * (Number(key) - 1) : null;
    }
  }
}
