import type { Draft } from '../core/assessment/draft.ts';
import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { originPath } from '../core/assessment/origin.ts';
import { type Card, PATHS, type PerPath } from '../core/card/card.ts';
import { percents } from './weights.ts';

/** Whose advantages the weight lies on; empty where the card names none, as one made of a table. */
export function originWeightsText(
  { originWeights: { a, b, own } }: Pick<CommonEvaluation, 'originWeights'>,
  { paths }: { paths: PerPath<Pick<Card['paths']['a'], 'name' | 'pros'>> },
): string {
  if (a === 0 && b === 0 && PATHS.every((path) => paths[path].pros.length === 0)) return '';
  const [ofA, ofB, ofOwn] = percents([a, b, own]);
  const rest = own > 0 ? `, ${ofOwn} on what the card does not name as an advantage` : '';
  return `Of the weight, ${ofA} lies on what ${paths.a.name} offers, ${ofB} on what ${paths.b.name} offers${rest}.`;
}

/** What several criteria with weight from the advantages of one path can do; empty where no path has several. */
export function tiltText(
  { criteria: weighed }: Pick<CommonEvaluation, 'criteria'>,
  { criteria }: Pick<Draft, 'criteria'>,
): string {
  const counting = new Set(weighed.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const origins = criteria.filter(({ id }) => counting.has(id)).map(originPath);
  const hasSeveral = PATHS.some((path) => origins.filter((origin) => origin === path).length > 1);
  return hasSeveral ? 'Many criteria from the advantages of one path can tilt a result.' : '';
}
