import type { Criterion } from '../../core/assessment/draft.ts';
import { noOwnEndsText, suggestedEnds } from '../../words/scale-ends.ts';
import look from '../ui/look.module.css';

interface SuggestedNoteProps {
  /** The criteria whose ends are in sight. */
  criteria: readonly Pick<Criterion, 'worst' | 'best' | 'suggested'>[];
  /** What to do about it, as a sentence; left out where nothing can be done any more. */
  next?: string;
}

/** Says what italics mean, where an end is in sight that nobody has confirmed, and which scales have no ends of their own yet. */
export function SuggestedNote({ criteria, next = '' }: SuggestedNoteProps) {
  const isSuggested = criteria.some((each) => suggestedEnds(each).length > 0);
  const said = [isSuggested ? 'Ends in italics are only suggested.' : '', noOwnEndsText(criteria)];
  const texts = said.filter((text) => text !== '');
  return texts.length === 0 ? null : <p className={look['quiet']}>{[...texts, next].join(' ').trim()}</p>;
}
