import type { Criterion } from '../../core/assessment/draft.ts';
import look from '../ui/look.module.css';

interface SuggestedNoteProps {
  /** The criteria whose ends are in sight. */
  criteria: readonly Pick<Criterion, 'suggested'>[];
  /** What to do about it, as a sentence. */
  next: string;
}

/** Says what italics mean, where an end is in sight that nobody has confirmed. */
export function SuggestedNote({ criteria, next }: SuggestedNoteProps) {
  if (!criteria.some(({ suggested = [] }) => suggested.length > 0)) return null;
  return <p className={look['quiet']}>Ends in italics are only suggested. {next}</p>;
}
