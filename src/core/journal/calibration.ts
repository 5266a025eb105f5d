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

const scoreOf = (probabilities: readonly number[], resolved: readonly Resolved[]): number =>
  mean(resolved.map((each, index) => ((probabilities[index] ?? Number.NaN) - outcomeOf(each)) ** 2));

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
  const levels = levelsOf(resolved);
  const rates = pooledRates(levels);
  const byLevel = new Map(levels.map(({ probability }, index) => [probability, rates[index] ?? Number.NaN]));
  return resolved.map(({ probability }) => byLevel.get(probability) ?? Number.NaN);
}

/** Predictions of one probability together. */
export interface Level {
  /** 0–1. */
  probability: number;
  came: number;
  count: number;
}

/** The predictions by what was said, the lowest probability first. */
export function levelsOf(resolved: readonly Resolved[]): Level[] {
  const levels = new Map<number, Level>();
  for (const each of resolved) {
    const { came, count } = levels.get(each.probability) ?? { came: 0, count: 0 };
    levels.set(each.probability, {
      probability: each.probability,
      came: came + outcomeOf(each),
      count: count + 1,
    });
  }
  return [...levels.values()].sort((one, other) => one.probability - other.probability);
}

/**
 * The rates that fit best among those that never fall, by pooling adjacent violators.
 *
 * @param levels by rising probability
 * @returns a rate for each level, 0–1
 */
export function pooledRates(levels: readonly Pick<Level, 'came' | 'count'>[]): number[] {
  const pools: { came: number; count: number; levels: number }[] = [];
  for (const { came, count } of levels) {
    let pool = { came, count, levels: 1 };
    for (let below = pools.at(-1); below !== undefined; below = pools.at(-1)) {
      if (below.came * pool.count < pool.came * below.count) break;
      pools.pop();
      pool = {
        came: below.came + pool.came,
        count: below.count + pool.count,
        levels: below.levels + pool.levels,
      };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array<number>(pool.levels).fill(pool.came / pool.count));
}
