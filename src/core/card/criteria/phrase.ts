import type { Token } from './tokens.ts';

/** One criterion's worth of words. */
export interface Phrase {
  /** Its own words in the statement: what its origin quotes. */
  own: readonly Token[];
  /** With the words that it shares with its neighbours in a list: what its label says. */
  words: readonly Token[];
  /** A base form of a verb leads; a subject and its verb; a situation; prose; else a thing, a quality or a doing in -ing. */
  form: 'infinitive' | 'clause' | 'situation' | 'sentence' | 'noun';
  /** People in it are those whom the path suits. */
  suits?: true;
  /** A verb leads for certain, since "to" stood before it. */
  led?: true;
  /** What is said to be easy or quick, is measured by it. */
  measure?: 'ease' | 'speed';
}
