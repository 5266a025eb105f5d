import type { FoundText } from '../core/journal/list/journal-query.ts';
import { OUTCOME_TEXT } from './review-predictions.ts';

const PLACES: Record<FoundText['place'], string> = {
  covered: 'In your answers, covered',
  question: 'Question',
  tag: 'Tag',
  note: 'Note',
  remember: 'To remember',
  'why-now': 'Why now',
  'state-of-mind': 'State of mind',
  reversibility: 'Going back',
  today: 'Today',
  role: 'Role',
  criterion: 'Criterion',
  evidence: 'Ratings, evidence',
  'trade-off': 'Trade-off',
  reason: 'Reason',
  trial: 'It worked if',
  prediction: 'Prediction',
  resolution: 'How a prediction turned out',
  review: 'Review',
  'second-voice': 'Second voice',
  card: 'Card',
};

/** Where in a decision a search has found something: `Note, 2 October 2026`, `Prediction, came true`. */
export function foundPlace(
  { place, at, outcome }: Omit<FoundText, 'parts'>,
  dayOf: (moment: string) => string,
): string {
  const name = PLACES[place];
  if (outcome !== null) return `${name}, ${OUTCOME_TEXT[outcome].toLowerCase()}`;
  return at === null ? name : `${name}, ${dayOf(at)}`;
}

/** The same with the words found: `Note, 2 October 2026: the pager moved`. */
export const foundText = (found: FoundText, dayOf: (moment: string) => string): string =>
  [foundPlace(found, dayOf), found.parts.map(({ text }) => text).join('')].filter(Boolean).join(': ');
