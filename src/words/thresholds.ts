/** Where a weight or a rating turns the result, told against what it is now. */
export interface Threshold {
  direction: 'above' | 'below';
  /** `15.2`; null = so near that only "just" tells it from what it is now. */
  figure: string | null;
}

/** A figure to three decimals that still reads as 0 or 100 is out of anybody's reach. */
const DECIMALS = [1, 2, 3];

/**
 * A threshold with as many decimals as it takes to stand on its own side of what it is held against.
 *
 * @param now as it is shown, 0–100
 * @param exact as it is, 0–100
 * @param turns where the two paths are level, 0–100
 * @returns null where nothing on the scale passes it
 */
export function threshold(now: number, exact: number, turns: number): Threshold | null {
  const direction = turns > exact ? 'above' : 'below';
  const inside = DECIMALS.map((decimals) => Number(turns.toFixed(decimals))).filter(
    (value) => value > 0 && value < 100,
  );
  if (inside.length === 0) return null;
  const figure = inside.find((value) => (direction === 'above' ? value > now : value < now));
  return { direction, figure: figure === undefined ? null : String(figure) };
}

/** `below 4.2 %`, `above 15.2`, or `just above 12.4 %`. */
export const thresholdText = ({ direction, figure }: Threshold, now: string, unit = ''): string =>
  figure === null ? `just ${direction} ${now}` : `${direction} ${figure}${unit}`;
