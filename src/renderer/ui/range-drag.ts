/** The two ends of a range on the 0–100 scale, each null while it is not given. */
export interface Ends {
  low: number | null;
  high: number | null;
}

/**
 * The whole number under the pointer, 0–100.
 *
 * @param x distance from the track's left edge, in CSS pixels
 * @param width of the track, in CSS pixels
 */
export function valueAt(x: number, width: number, rightToLeft: boolean): number {
  const share = width > 0 ? x / width : 0;
  return Math.round(Math.min(1, Math.max(0, rightToLeft ? 1 - share : share)) * 100);
}

/** The range from where the other end stays to where this one is pulled; pulled past it, the two change roles. */
export const endsAfterDrag = (anchor: number, to: number): { low: number; high: number } => ({
  low: Math.min(anchor, to),
  high: Math.max(anchor, to),
});
