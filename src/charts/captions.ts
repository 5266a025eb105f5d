import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { isOpenAsShown } from '../words/margins.ts';

/** How to read the picture of the parts of the margin. */
export function contributionsCaption({ criteria }: Pick<CommonEvaluation, 'criteria'>): string {
  const open = criteria.some(({ contribution }) => isOpenAsShown(contribution));
  return `Each bar is weight times difference in rating, in points of the margin.${
    open ? ' A thin line shows how far the open answers may move it.' : ''
  }`;
}

/** How to read the picture of what would change the answer. */
export const FLIPS_CAPTION =
  'One weight changes, the others shrink or grow in proportion. The shortest change comes first.';
