import { wordList } from './word-list.ts';

/** Words beside which a general noun still says nothing: "many roles", "suitability for new projects". */
export const LIGHT = wordList('suitability for no few little low many the various different other new good');
const GENERAL = wordList(`
  people other anyone everyone activities application area aspect benefit career case context discipline domain duties environment field habit industries industry job
  matter method moment occasion position post practice problem profession project purpose qualities risk responsibilities role routine scenario sector
  setting situation skill task need technique thing time tool topic trade use venue way work
  being doing getting having living making working
`);
/** Nouns that say nothing alone, for one and for several: their examples do. */
export const GENERIC_WORDS = new Set([...GENERAL].flatMap((word) => [word, `${word}s`]));
/** Words that something must follow. */
export const OPEN = wordList(
  'and or but to than not very a an the your every any that which who what how when where if as for of from by with into onto upon like is are only',
);
