import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { fixed } from '../words/figures.ts';
import { isOpenAsShown, marginParts } from '../words/margins.ts';
import { shownWeights } from '../words/weights.ts';

/** How to read the picture of the parts of the margin. */
export function contributionsCaption(evaluation: Pick<CommonEvaluation, 'criteria' | 'margin'>): string {
  const { criteria, margin } = evaluation;
  const open = criteria.some(({ contribution }) => isOpenAsShown(contribution));
  const comesTo = (figures: ReadonlyMap<string, number>) =>
    fixed([...figures.values()].reduce((sum, figure) => sum + figure, 0));
  const addsUp =
    comesTo(marginParts(evaluation)) === fixed(margin.mid) &&
    comesTo(shownWeights(evaluation)) === fixed(100);
  return [
    'Each bar is weight times difference in rating, in points of the margin.',
    ...(open ? ['A thin line shows how far the open answers may move it.'] : []),
    ...(addsUp ? [] : ['Figures are rounded, so parts and weights may add up to a little more or less.']),
  ].join(' ');
}

/** How to read the picture of what would change the answer. */
export const FLIPS_CAPTION =
  'One weight changes, the others shrink or grow in proportion. The shortest change comes first.';
