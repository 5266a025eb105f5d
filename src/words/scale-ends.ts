import type { Criterion } from '../core/assessment/draft.ts';
import type { EndKey } from '../core/card/card.ts';
import { isGeneralEnd } from '../core/card/general-ends.ts';
import { capitalised, countWords } from './figures.ts';

/** Has nobody said what a scale's ends are? They only mark where the user's own go. */
const hasNoOwnEnds = ({ worst, best }: Pick<Criterion, 'worst' | 'best'>): boolean =>
  isGeneralEnd(worst) && isGeneralEnd(best);

/** The ends that are marked as suggested: those that nobody has confirmed, of a scale that has an end of its own. */
export const suggestedEnds = (
  criterion: Pick<Criterion, 'worst' | 'best' | 'suggested'>,
): readonly EndKey[] => (hasNoOwnEnds(criterion) ? [] : (criterion.suggested ?? []));

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
