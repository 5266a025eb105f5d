/** One criterion as it stood in one assessment. */
export interface CriterionSnapshot {
  id: string;
  /** 0–1. */
  weight: number;
  /** Partial value of a less that of b, −100 to 100. */
  difference: number;
  /** The criterion's two ends, in words. */
  worst: string;
  best: string;
}

/** How one criterion changed the margin between two assessments, in points. */
interface CriterionChange {
  id: string;
  total: number;
  /** Null where the criterion's ends changed: then its ratings then and now measure different things. */
  parts: { weights: number; ratings: number } | null;
}

/** What changed the margin between two assessments, in points. */
export interface MarginChange {
  total: number;
  criteria: CriterionChange[];
  /** Over all criteria; null where one of them cannot be split. */
  parts: { weights: number; ratings: number } | null;
}

/**
 * Splits the change of the margin between two assessments: weights part Σ (w₁ − w₀)(d₀ + d₁)/2, ratings part
 * Σ (w₀ + w₁)/2 (d₁ − d₀). They add up exactly. A criterion that stands on one side only has weight 0 and the same
 * difference on the other, so that it counts as a change of weights.
 */
export function marginChange(
  before: readonly CriterionSnapshot[],
  after: readonly CriterionSnapshot[],
): MarginChange {
  const then = new Map(before.map((snapshot) => [snapshot.id, snapshot]));
  const now = new Map(after.map((snapshot) => [snapshot.id, snapshot]));
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  const criteria = ids.map((id) => criterionChange(id, then.get(id), now.get(id)));
  const total = criteria.reduce((sum, change) => sum + change.total, 0);
  let parts: MarginChange['parts'] = { weights: 0, ratings: 0 };
  for (const change of criteria) {
    parts =
      parts === null || change.parts === null
        ? null
        : { weights: parts.weights + change.parts.weights, ratings: parts.ratings + change.parts.ratings };
  }
  return { total, criteria, parts };
}

function criterionChange(
  id: string,
  then: CriterionSnapshot | undefined,
  now: CriterionSnapshot | undefined,
): CriterionChange {
  const weightThen = then?.weight ?? 0;
  const weightNow = now?.weight ?? 0;
  const differenceThen = (then ?? now)?.difference ?? 0;
  const differenceNow = (now ?? then)?.difference ?? 0;
  const total = weightNow * differenceNow - weightThen * differenceThen;
  const sameEnds =
    then === undefined || now === undefined || (then.worst === now.worst && then.best === now.best);
  if (!sameEnds) return { id, total, parts: null };
  return {
    id,
    total,
    parts: {
      weights: ((weightNow - weightThen) * (differenceThen + differenceNow)) / 2,
      ratings: ((weightThen + weightNow) / 2) * (differenceNow - differenceThen),
    },
  };
}
