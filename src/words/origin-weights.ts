import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import type { PathNames } from './margins.ts';
import { percents } from './weights.ts';

/** Whose advantages the weight lies on: many criteria from one advantage can tilt a result. */
export function originWeightsText(
  { originWeights: { a, b, own } }: Pick<CommonEvaluation, 'originWeights'>,
  { paths }: PathNames,
): string {
  const [ofA, ofB, ofOwn] = percents([a, b, own]);
  const rest = own > 0 ? `, ${ofOwn} on what the card does not name as an advantage` : '';
  return `Of the weight, ${ofA} lies on what ${paths.a.name} offers, ${ofB} on what ${paths.b.name} offers${rest}.`;
}
