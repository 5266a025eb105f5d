import { wordList } from './word-list.ts';

/** Words beside which a general noun still says nothing: "many roles", "suitability for new projects". */
export const LIGHT = wordList(
  'suitability for using no few little low the many various different other certain new good great',
);
/** Nouns that say nothing alone: their examples do. */
export const GENERIC_WORDS = wordList(`
  people others everyone activities application applications area areas aspects benefits career careers case cases contexts disciplines domain domains duties environment
  environments field fields habits industries job jobs matters methods moments occasions position positions posts practices problems professions
  project projects purposes qualities risk risks responsibilities role roles routines scenario scenarios sectors setting settings situation situations skills task tasks
  need techniques thing things times tools topics trades use uses venues ways work
`);
/** Words that something must follow. */
export const OPEN = wordList(
  'and or but to than not very a an the your every any that which who what how when where if as for of from by with into onto upon like is are only',
);
