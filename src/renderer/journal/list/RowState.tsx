import { type DueItem, dueKind } from '../../../core/journal/due.ts';
import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import { isAgainstScore, rowState } from '../../../core/journal/list/narrow.ts';
import { localDay } from '../../../core/local-day.ts';
import { shortDay } from '../../ui/format.ts';
import css from './row.module.css';

/** The state of a decision in two or three words. */
export function RowState({ row }: { row: JournalRow }) {
  const state = rowState(row, localDay(new Date()));
  if (state === 'due') return <span className={css['due']}>{DUE[dueKind(row, localDay(new Date()))]}</span>;
  if (isAgainstScore(row)) return <span className={css['against']}>Against the score</span>;
  return <span className={css['quiet']}>{quietText(row, state)}</span>;
}

/** What a badge in its place leaves out: `Review 14 Mar`; null where the state says it. */
export function besideState(row: JournalRow): string | null {
  const state = rowState(row, localDay(new Date()));
  return state !== 'due' && isAgainstScore(row) ? quietText(row, state) : null;
}

const DUE: Record<DueItem['kind'], string> = {
  review: 'Review due',
  trial: 'Trial ends',
  deferred: 'Deferred until now',
  prediction: 'Prediction due',
};

function quietText({ reviews, reviewOn, until }: JournalRow, state: 'scheduled' | 'closed' | 'none'): string {
  if (state === 'closed') return 'Closed';
  if (reviews > 0)
    return reviews === 1 ? 'Reviewed' : reviews === 2 ? 'Reviewed twice' : `Reviewed ${reviews} times`;
  if (reviewOn !== null) return `Review ${shortDay(reviewOn)}`;
  return until === null ? 'No review planned' : `Until ${shortDay(until)}`;
}
