import type { PathKey } from '../../card/card.ts';
import type { Evaluation, Span, StayingFinding } from '../evaluation.ts';
import { firmnessOf, isAgainst, leaderOf, zoneOf } from '../firmness.ts';
import { marginSpan, todayValues } from '../overall-values.ts';
import type { PartialValues } from '../values.ts';
import type { StatedWeights } from '../weights/stated-weights.ts';
import { retest, retestSwings } from './retest-share.ts';
import type { RetestSpreads } from './swing-kernel.ts';

type Findings = Pick<Evaluation, 'retest' | 'firmness' | 'shareDisagrees' | 'staying'>;

/**
 * The swings as they were stated, the largest being 1, so that no figure is extreme; and that one in units of all stated swings
 * together, in which a margin is told. A swing of 0 points drops out, with a range too.
 */
function statedSwings({ weights, box }: Pick<StatedWeights, 'weights' | 'box'>) {
  const low = box?.low ?? weights;
  const high = box?.high ?? weights;
  const largest = Math.max(...high.filter((_, index) => (weights[index] ?? 0) > 0));
  const swings = weights.map((weight, index) =>
    weight > 0 && (high[index] ?? 0) > 0
      ? { low: (low[index] ?? 0) / largest, high: (high[index] ?? 0) / largest }
      : null,
  );
  return { swings, unit: largest / (box?.total ?? 1) };
}

/** The retest shares of the paths against each other, and of each against today. */
export function retestFindings(
  values: readonly PartialValues[],
  stated: Pick<StatedWeights, 'weights' | 'box'>,
  spreads: RetestSpreads,
): Findings {
  const { swings, unit } = statedSwings(stated);
  const kernels = retestSwings(swings, spreads);

  /** One side against another; each is a value by criterion. */
  function compared(firsts: readonly Span[], seconds: readonly Span[]): StayingFinding {
    const pairs = firsts.map((a, index) => ({ a, b: seconds[index] ?? a }));
    const margin = marginSpan(pairs, stated).mid;
    const found = retest(kernels, pairs, spreads);
    const firmness = firmnessOf(leaderOf(margin), found.share);
    return {
      margin,
      share: found.share,
      firmness,
      zone: zoneOf(margin, found, unit, firmness === 'too-close'),
    };
  }

  const valuesOf = (path: PathKey) => values.map((value) => value[path]);
  const { margin, share, firmness, zone } = compared(valuesOf('a'), valuesOf('b'));
  const shares = { a: share, b: 1 - share };
  const leader = leaderOf(margin);
  const today = todayValues(values, stated);
  return {
    retest: { ...shares, zone, spreads },
    firmness,
    shareDisagrees: stated.box !== null && leader !== null && isAgainst(leader, shares),
    staying: today && { a: compared(valuesOf('a'), today), b: compared(valuesOf('b'), today) },
  };
}
