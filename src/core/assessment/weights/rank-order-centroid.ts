/**
 * Rank-order centroid weights: the mean of all weights that agree with a ranking (Edwards & Barron 1994).
 * Criteria in the same group are equally important, so a member of group g of G gets
 * (1/G) Σ_{h ≥ g} 1/N_h, where N_h counts the members of groups 1 to h.
 *
 * @param groupSizes members in each group of equals, most wanted group first; each 1 or more
 * @returns the weight of one member, by group, 0–1; over all members they add up to 1
 */
export function rankOrderCentroid(groupSizes: readonly number[]): number[] {
  const groups = groupSizes.length;
  let members = groupSizes.reduce((sum, size) => sum + size, 0);
  const weights = new Array<number>(groups);
  let inverseSum = 0;
  for (let group = groups - 1; group >= 0; group -= 1) {
    inverseSum += 1 / members;
    weights[group] = inverseSum / groups;
    members -= groupSizes[group] ?? 0;
  }
  return weights;
}
