import type { PathKey } from '../../card/card.ts';
import type { Evaluation, Span, StayingFinding } from '../evaluation.ts';
import { firmnessOf, isAgainst, leaderOf, zoneOf } from '../firmness.ts';
import { marginSpan, todayValues } from '../overall-values.ts';
import type { PartialValues } from '../values.ts';
import type { StatedWeights } from '../weights/stated-weights.ts';
import { retest, retestSwings } from './retest-share.ts';
import { statedSwings } from './stated-swings.ts';
import type { RetestSpreads } from './swing-kernel.ts';

type Findings = Pick<Evaluation, 'retest' | 'firmness' | 'shareDisagrees' | 'staying'>;

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
