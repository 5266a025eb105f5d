import type { Token } from './tokens.ts';

/**
 * How the words that remain of a statement are to be read: things or doings in -ing ("phrase"), base forms of verbs
 * ("infinitive"), a situation after "when" ("clause"), or a statement that had no lead-in ("bare").
 */
export type Reading = 'phrase' | 'infinitive' | 'clause' | 'bare';

/** What remains of a statement once its lead-in is dropped. */
export interface Content {
  tokens: readonly Token[];
  reading: Reading;
  /** "For" led to it: people in it are those whom the path suits. */
  suits?: true;
}
