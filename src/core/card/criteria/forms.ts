import type { Slice } from './slice.ts';

/**
 * How the words of a stretch are to be read: as things, as doings in -ing, as base forms of verbs, as clauses after "when", or
 * as words that are bad about a path.
 */
export type Form = 'things' | 'doings' | 'infinitives' | 'clauses' | 'con';

export interface Reading {
  form: Form;
  slice: Slice;
  /** What is named is what the path suits: always, or where it names people or settings. */
  suits?: 'always' | 'people';
  /** A scene is spared where something is said of it. */
  scene?: true;
}
