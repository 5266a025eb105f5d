/** A prediction that has turned out one way or the other. */
export interface Resolved {
  /** What was said, 0–1. */
  probability: number;
  came: boolean;
}

/** A Brier score and its parts, each 0–1: score = miscalibration − discrimination + uncertainty, up to rounding. */
export interface ScoreParts {
  score: number;
  /** How far what was said lies from what came of it; 0 is best. */
  miscalibration: number;
  /** How well what came was told from what did not; more is better. */
  discrimination: number;
  /** How hard the predictions were: the score of saying their common rate each time. */
  uncertainty: number;
}

const outcomeOf = ({ came }: Resolved): number => (came ? 1 : 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

const scoreOf = (said: readonly number[], resolved: readonly Resolved[]): number =>
  mean(resolved.map((each, index) => ((said[index] ?? Number.NaN) - outcomeOf(each)) ** 2));

/**
 * The mean squared distance between what was said and what came of it: 0 is best, 1 worst, 0.25 is what 50 % each time gives.
 * Source: Brier (1950), on the 0–1 scale.
 *
 * @throws RangeError where nothing is resolved
 */
export function brierScore(resolved: readonly Resolved[]): number {
  if (resolved.length === 0) throw new RangeError('No prediction is resolved.');
  return scoreOf(
    resolved.map(({ probability }) => probability),
    resolved,
  );
}

/**
 * Parts a Brier score by what should have been said instead.
 * Source: Dimitriadis, Gneiting & Jordan (2021), eq. 2; with the rates of equal probabilities these are Murphy's parts.
 *
 * @param recalibrated what should have been said, 0–1, in the order of `resolved`
 * @throws RangeError where nothing is resolved
 */
export function scoreParts(resolved: readonly Resolved[], recalibrated: readonly number[]): ScoreParts {
  const score = brierScore(resolved);
  const rate = mean(resolved.map(outcomeOf));
  const uncertainty = rate * (1 - rate);
  const best = scoreOf(recalibrated, resolved);
  return { score, miscalibration: score - best, discrimination: uncertainty - best, uncertainty };
}

/**
 * What should have been said: the rates that fit the outcomes best among those that never fall where what was said rises.
 * Isotonic regression by pooling adjacent violators, equal probabilities pooled first (CORP).
 * Source: Dimitriadis, Gneiting & Jordan (2021).
 *
 * @returns rates, 0–1, in the order of `resolved`
 */
export function recalibrate(resolved: readonly Resolved[]): number[] {
  const pools: Pool[] = [];
  for (const level of levelsOf(resolved)) {
    let pool = level;
    for (let below = pools.at(-1); below !== undefined; below = pools.at(-1)) {
      if (below.came * pool.count < pool.came * below.count) break;
      pools.pop();
      pool = { highest: pool.highest, came: below.came + pool.came, count: below.count + pool.count };
    }
    pools.push(pool);
  }
  return resolved.map(({ probability }) => {
    const pool = pools.find(({ highest }) => probability <= highest);
    return pool === undefined ? Number.NaN : pool.came / pool.count;
  });
}

/** Predictions that get one rate. */
interface Pool {
  /** The highest probability among them. */
  highest: number;
  came: number;
  count: number;
}

/** Predictions of one probability together, the lowest first. */
function levelsOf(resolved: readonly Resolved[]): Pool[] {
  const levels = new Map<number, Pool>();
  for (const each of resolved) {
    const { came, count } = levels.get(each.probability) ?? { came: 0, count: 0 };
    levels.set(each.probability, {
      highest: each.probability,
      came: came + outcomeOf(each),
      count: count + 1,
    });
  }
  return [...levels.values()].sort((one, other) => one.highest - other.highest);
}
