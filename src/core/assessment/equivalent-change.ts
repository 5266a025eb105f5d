/**
 * Equivalent change: how many points on one criterion offset a number of points on another, at the weights given.
 *
 * @param points points of partial value on the first criterion
 * @param weight weight of the first criterion, 0–1
 * @param otherWeight weight of the second criterion, 0–1
 * @returns points on the second criterion, which may exceed 100; null where it weighs nothing
 */
export function equivalentChange(points: number, weight: number, otherWeight: number): number | null {
  return otherWeight > 0 ? (points * weight) / otherWeight : null;
}
