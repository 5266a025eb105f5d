import type { Draft } from '../../core/assessment/draft.ts';
import { firstPersonFor } from '../../words/first-person.ts';
import { sentence } from '../../words/plain-text.ts';

/** Turns one of our sentences into the form in which a report says it. */
export type Say = (text: string) => string;

/** The voice of a report: its user speaks, so “you” becomes “I”. Names and what stands in quotes stay as they are. */
export function voiceOf({ card }: Pick<Draft, 'card'>): Say {
  const own = firstPersonFor(card);
  return (text) => sentence(own(text));
}
