import type { DueItem } from '../core/journal/due.ts';
import { capitalised, countWords, quoted } from './figures.ts';

type Kind = DueItem['kind'];

const DUE: Record<Kind, { one: string; several: string }> = {
  review: { one: 'decision is due for review.', several: 'decisions are due for review.' },
  trial: { one: 'trial is over.', several: 'trials are over.' },
  deferred: { one: 'deferred decision is due.', several: 'deferred decisions are due.' },
  prediction: { one: 'prediction has reached its date.', several: 'predictions have reached their date.' },
};

/** "Two predictions have reached their date."; of those that are not done yet. */
export function countDue(kind: Kind, count: number): string {
  if (count === 0) return 'None is due any more.';
  return `${capitalised(countWords(count))} ${count === 1 ? DUE[kind].one : DUE[kind].several}`;
}

/** The title of something due: the prediction itself, else the decision's question. */
export const dueTitle = ({ decision, prediction }: Pick<DueItem, 'decision' | 'prediction'>): string =>
  prediction?.statement ?? (decision.title.trim() || 'Without a question');

/** What to do about something due, in a line; `since` is already formatted. */
export function dueLine({ kind, decision }: DueItem, since: string): string {
  switch (kind) {
    case 'review':
      return `Review, ${since}. About ten minutes, old answers covered.`;
    case 'trial':
      return decision.successCriterion === ''
        ? `The trial ended, ${since}. Say whether it worked.`
        : `The trial ended, ${since}. It worked if: ${quoted(decision.successCriterion)}`;
    case 'deferred':
      return `Deferred until now, ${since}.`;
    case 'prediction':
      return `Prediction, ${since}, in ${quoted(decision.title.trim() || 'a decision without a question')}`;
  }
}

/** "I still write code on three days of five", and one more; of those that are not done yet. */
export function severalLine(items: readonly DueItem[]): string {
  const [first] = items;
  if (first === undefined) return 'All are done.';
  const more = items.length - 1;
  return more === 0
    ? `${quoted(dueTitle(first))} is left.`
    : `${quoted(dueTitle(first))}, and ${countWords(more)} more`;
}
