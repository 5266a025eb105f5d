/** How many times as important the first of two items is as the second, 1/9 to 9; items by their index. */
export interface Judgement {
  first: number;
  second: number;
  ratio: number;
}

/** Weights from pairwise judgements, and how well the judgements hang together. */
interface PairwiseWeights {
  /** Principal eigenvector, 0–1, adding up to 1. */
  weights: number[];
  lambdaMax: number;
  /** Saaty's consistency ratio, 0 or more; null = not checkable, no judgement could contradict the others. */
  consistencyRatio: number | null;
}

/** Random index: mean consistency index of random judgements of n items (Saaty 1980). */
const RANDOM_INDEX: Readonly<Record<number, number>> = {
  3: 0.58,
  4: 0.9,
  5: 1.12,
  6: 1.24,
  7: 1.32,
  8: 1.41,
  9: 1.45,
  10: 1.49,
};

/** The random index is known up to here, and more pairs than these make nobody's judgements better. */
export const MAX_PAIRWISE_CRITERIA = 10;

/** Up to here judgements hang together well enough (Saaty 1980). */
export const GOOD_CONSISTENCY = 0.1;

/** The ratio of random judgements is 1 on average, by its definition; of seven criteria, about one random set in three lies below this. */
const CHANCE_CONSISTENCY = 0.9;

/** Do judgements contradict one another as much as random ones would? */
export const isNoBetterThanChance = (consistency: { ratio: number | null } | null): boolean =>
  consistency !== null && consistency.ratio !== null && consistency.ratio >= CHANCE_CONSISTENCY;

/**
 * AHP weights by the principal eigenvector (Saaty 1980). Missing judgements as Harker (1987): 0 in the matrix, and
 * one more on the diagonal for each missing in the row; the random index shrinks by 1 − 2m/((n−1)(n−2)) for m missing.
 *
 * @param count number of items, 1 to MAX_PAIRWISE_CRITERIA
 * @param judgements they connect all items; of two on the same pair the later counts
 */
export function pairwiseWeights(count: number, judgements: readonly Judgement[]): PairwiseWeights {
  const matrix = judgementMatrix(count, judgements);
  const { vector, value } = principalEigenvector(matrix);
  const known = matrix.flatMap((row, i) => row.filter((entry, j) => j > i && entry > 0)).length;
  const missing = (count * (count - 1)) / 2 - known;
  const randomIndex =
    count > 2 ? (RANDOM_INDEX[count] ?? 0) * (1 - (2 * missing) / ((count - 1) * (count - 2))) : 0;
  return {
    weights: vector,
    lambdaMax: value,
    // With a spanning tree, and for two items, nothing is left of the index: no judgement contradicts another.
    consistencyRatio: randomIndex > 0 ? Math.max(0, (value - count) / (count - 1)) / randomIndex : null,
  };
}

/** Do the judgements connect all items, directly or through others? */
export const connectsAll = (count: number, judgements: readonly Judgement[]): boolean =>
  new Set(connectedParts(count, judgements)).size <= 1;

/** The part that each item belongs to: items of one part are connected by judgements, directly or through others. */
export function connectedParts(count: number, judgements: readonly Judgement[]): number[] {
  const parts = Array.from({ length: count }, (_, item) => item);
  for (const { first, second } of judgements) {
    const [kept, joined] = [parts[first], parts[second]];
    if (kept === undefined || joined === undefined || kept === joined) continue;
    parts.forEach((part, item) => {
      if (part === joined) parts[item] = kept;
    });
  }
  return parts;
}

/** The judgement whose removal lowers the consistency ratio most, and the ratio that the others imply in its place. */
interface DisturbingJudgement extends Judgement {
  implied: number;
}

/** Null where the ratio is not checkable or the judgements agree already. */
export function mostDisturbing(count: number, judgements: readonly Judgement[]): DisturbingJudgement | null {
  const ratio = pairwiseWeights(count, judgements).consistencyRatio;
  if (ratio === null || ratio < 1e-9) return null;
  let best: { judgement: DisturbingJudgement; ratio: number; gap: number } | null = null;
  for (const judgement of judgements) {
    const rest = judgements.filter((other) => other !== judgement);
    if (!connectsAll(count, rest)) continue;
    const without = pairwiseWeights(count, rest);
    const implied = (without.weights[judgement.first] ?? 0) / (without.weights[judgement.second] ?? 1);
    // Too few judgements are left to check for a contradiction.
    const ratioLeft = without.consistencyRatio ?? 0;
    const gap = Math.abs(Math.log(judgement.ratio / implied));
    const better =
      best === null ||
      ratioLeft < best.ratio - 1e-9 ||
      (Math.abs(ratioLeft - best.ratio) <= 1e-9 && gap > best.gap + 1e-9);
    if (better) best = { judgement: { ...judgement, implied }, ratio: ratioLeft, gap };
  }
  return best?.judgement ?? null;
}

function judgementMatrix(count: number, judgements: readonly Judgement[]): number[][] {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const set = (row: number, column: number, value: number) => {
    const line = matrix[row];
    if (line !== undefined && column < count) line[column] = value;
  };
  for (const { first, second, ratio } of judgements) {
    set(first, second, ratio);
    set(second, first, 1 / ratio);
  }
  matrix.forEach((row, i) => {
    set(i, i, 1 + row.filter((entry, j) => j !== i && entry === 0).length);
  });
  return matrix;
}

/** Power iteration: the matrix is not negative, connected, and positive on its diagonal, so it converges. */
function principalEigenvector(matrix: readonly (readonly number[])[]): { vector: number[]; value: number } {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < 10_000; round += 1) {
    const product = matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * (vector[j] ?? 0), 0));
    const value = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / value);
    const change = Math.max(...next.map((entry, i) => Math.abs(entry - (vector[i] ?? 0)) / entry));
    vector = next;
    if (change < 1e-14) return { vector, value };
  }
  const value = matrix.reduce(
    (sum, row) => sum + row.reduce((line, entry, j) => line + entry * (vector[j] ?? 0), 0),
    0,
  );
  return { vector, value };
}
