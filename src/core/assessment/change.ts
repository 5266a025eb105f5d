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

/** What did the change, in points; together the whole of it. */
interface ChangeParts {
  /** Criteria that stand before only, with the weight that the others thereby gain. */
  leftOut: number;
  /** Criteria that stand after only, with the weight that the others thereby lose. */
  added: number;
  /** Of the criteria on both sides. */
  weights: number;
  ratings: number;
}

/** What changed the margin between two assessments, in points. */
export interface MarginChange {
  total: number;
  /** How far each criterion moved the margin; they add up to the total. */
  criteria: { id: string; total: number }[];
  /** The criteria that stand before only, and after only, by id. */
  leftOut: string[];
  added: string[];
  /** Null where a criterion's ends changed: then its ratings then and now measure different things. */
  parts: ChangeParts | null;
}

type Snapshots = readonly CriterionSnapshot[];

/**
 * Splits the change of the margin between two assessments. First the criteria that are left out go, and the others keep their proportions;
 * last the added ones come, likewise. Between these, on the criteria of both sides, with weights v of that proportion: weights part
 * Σ (v₁ − v₀)(d₀ + d₁)/2, ratings part Σ (v₀ + v₁)/2 (d₁ − d₀). All four add up exactly.
 */
export function marginChange(before: Snapshots, after: Snapshots): MarginChange {
  const then = new Map(before.map((snapshot) => [snapshot.id, snapshot]));
  const now = new Map(after.map((snapshot) => [snapshot.id, snapshot]));
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  const pointsOf = (snapshot: CriterionSnapshot | undefined) =>
    snapshot === undefined ? 0 : snapshot.weight * snapshot.difference;
  const criteria = ids.map((id) => ({ id, total: pointsOf(now.get(id)) - pointsOf(then.get(id)) }));
  return {
    total: criteria.reduce((sum, change) => sum + change.total, 0),
    criteria,
    leftOut: [...then.keys()].filter((id) => !now.has(id)),
    added: [...now.keys()].filter((id) => !then.has(id)),
    parts: partsOf(before, after, then, now),
  };
}

type ById = ReadonlyMap<string, CriterionSnapshot>;

function partsOf(before: Snapshots, after: Snapshots, then: ById, now: ById): ChangeParts | null {
  const [keptThen, keptNow] = [weightWithout(before, now), weightWithout(after, then)];
  const parts: ChangeParts = { leftOut: -marginOf(before), added: marginOf(after), weights: 0, ratings: 0 };
  for (const one of before) {
    const other = now.get(one.id);
    if (other === undefined) continue;
    if (one.worst !== other.worst || one.best !== other.best) return null;
    const [weightThen, weightNow] = [keptThen(one.weight), keptNow(other.weight)];
    parts.leftOut += weightThen * one.difference;
    parts.added -= weightNow * other.difference;
    parts.weights += ((weightNow - weightThen) * (one.difference + other.difference)) / 2;
    parts.ratings += ((weightThen + weightNow) / 2) * (other.difference - one.difference);
  }
  // Nothing at all where there is none: sums of floating-point numbers may leave a trace.
  const isSame = (one: Snapshots, other: ById) => one.every(({ id }) => other.has(id));
  return {
    ...parts,
    leftOut: isSame(before, now) ? 0 : parts.leftOut,
    added: isSame(after, then) ? 0 : parts.added,
  };
}

const marginOf = (side: Snapshots): number =>
  side.reduce((sum, { weight, difference }) => sum + weight * difference, 0);

/** The weight of a criterion of both sides where those on one side only go; 0 where the others weigh nothing. */
function weightWithout(side: Snapshots, other: ById): (weight: number) => number {
  if (side.every(({ id }) => other.has(id))) return (weight) => weight;
  const weightOf = (rows: Snapshots) => rows.reduce((sum, { weight }) => sum + weight, 0);
  const [all, kept] = [weightOf(side), weightOf(side.filter(({ id }) => other.has(id)))];
  return (weight) => (kept === 0 ? 0 : (weight / kept) * all);
}
