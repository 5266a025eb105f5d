import type { Draft } from '../../core/assessment/draft.ts';
import { inFirstPerson } from '../../words/first-person.ts';
import { sentence } from '../../words/plain-text.ts';

/** Turns one of our sentences into the form in which a report says it. */
export type Say = (text: string) => string;

/** The voice of a report: its user speaks, so “you” becomes “I”. Names and what stands in quotes stay as they are. */
export function voiceOf({ card: { paths } }: Pick<Draft, 'card'>): Say {
  const names = [paths.a.name, paths.b.name, paths.a.shortName, paths.b.shortName];
  return (text) => sentence(inFirstPerson(text, names));
}
