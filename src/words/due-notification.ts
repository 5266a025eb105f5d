import type { DueItem } from '../core/journal/due.ts';
import { capitalised, countWords } from './figures.ts';
import { dueTitle } from './review-due.ts';

/** A notification of the system. */
interface DueNotification {
  title: string;
  body: string;
  /** The decision that it opens; null = Home. */
  decisionId: string | null;
}

const LINES: Record<DueItem['kind'], string> = {
  review: 'This decision is due for review.',
  trial: 'This trial is over. Say whether it worked.',
  deferred: 'You deferred this decision until now.',
  prediction: 'This prediction has reached its date.',
};

/**
 * What the system tells of what is due, one decision by its title, several by their number; null where nothing is. The system may keep
 * it, and others may see it: no answer is in it, and nothing that is covered until a review.
 */
export function dueNotification(due: readonly DueItem[]): DueNotification | null {
  const [first] = due;
  if (first === undefined) return null;
  const { decision } = first;
  if (due.length === 1) return { title: dueTitle(first), body: LINES[first.kind], decisionId: decision.id };
  const count = `${capitalised(countWords(due.length))} things are due`;
  return due.every((item) => item.decision.id === decision.id)
    ? {
        title: dueTitle({ decision, prediction: null }),
        body: `${count} for this decision.`,
        decisionId: decision.id,
      }
    : { title: `${count}.`, body: 'Home lists them.', decisionId: null };
}
