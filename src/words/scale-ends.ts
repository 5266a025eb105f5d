import type { Criterion } from '../core/assessment/draft.ts';
import { GENERAL_ENDS } from '../core/card/general-ends.ts';
import { capitalised, countWords } from './figures.ts';

/** Has nobody said what a scale's ends are? They only mark where the user's own go. */
export const hasNoOwnEnds = ({ worst, best }: Pick<Criterion, 'worst' | 'best'>): boolean =>
  worst === GENERAL_ENDS.worst && best === GENERAL_ENDS.best;

/** How many scales have no ends of their own, and what their 0 and 100 are instead; empty where all have some. */
export function noOwnEndsText(criteria: readonly Pick<Criterion, 'worst' | 'best'>[]): string {
  const count = criteria.filter(hasNoOwnEnds).length;
  if (count === 0) return '';
  const are = 'the worst and the best that you can picture';
  if (count === criteria.length)
    return count === 1
      ? `This scale has no ends of its own: 0 and 100 are ${are}.`
      : `None of the scales has ends of its own: 0 and 100 are ${are}.`;
  const of = `${countWords(count)} of ${countWords(criteria.length)} scales`;
  return capitalised(
    count === 1
      ? `${of} has no ends of its own: its 0 and 100 are ${are}.`
      : `${of} have no ends of their own: their 0 and 100 are ${are}.`,
  );
}
