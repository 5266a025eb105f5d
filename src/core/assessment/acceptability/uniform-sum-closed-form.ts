/**
 * P(sum < 0) in closed form. With V_i uniform on 0 to ξ_i and F_S the distribution function of the sum over a set S
 * of m parts, m F_S(x) = Σ_i t F_{S∖i}(x) + (1 − t) F_{S∖i}(x − ξ_i) with t = x / Σ ξ: the recurrence of box splines
 * (de Boor & Höllig 1982). All terms are positive, so that a small share keeps its digits.
 *
 * @param halfWidths above 0; the work grows as 3 to the power of their number
 */
export function closedFormTail(middle: number, halfWidths: readonly number[]): number {
  const widths = halfWidths.map((half) => 2 * half);
  const powers = widths.map((_, index) => 3 ** index);
  const known = new Map<number, number>();
  // A state tells of each part whether it is still there (0), removed (1), or removed and taken off x (2).
  const distribution = (state: number, x: number, total: number, count: number): number => {
    if (x <= 0) return 0;
    if (x >= total) return 1;
    const remembered = known.get(state);
    if (remembered !== undefined) return remembered;
    const t = x / total;
    let sum = 0;
    for (let i = 0; i < widths.length; i += 1) {
      const power = powers[i] ?? 0;
      if (Math.floor(state / power) % 3 !== 0) continue;
      const width = widths[i] ?? 0;
      // Summed anew: what is left of a total after subtraction would drown the narrow parts.
      const rest = remaining(widths, powers, state + power);
      sum +=
        t * distribution(state + power, x, rest, count - 1) +
        (1 - t) * distribution(state + 2 * power, x - width, rest, count - 1);
    }
    const value = sum / count;
    known.set(state, value);
    return value;
  };
  const reach = halfWidths.reduce((sum, half) => sum + half, 0);
  return distribution(0, reach - middle, 2 * reach, widths.length);
}

function remaining(widths: readonly number[], powers: readonly number[], state: number): number {
  let total = 0;
  for (let i = 0; i < widths.length; i += 1) {
    if (Math.floor(state / (powers[i] ?? 1)) % 3 === 0) total += widths[i] ?? 0;
  }
  return total;
}
