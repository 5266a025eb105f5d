import { wordList } from './word-list.ts';

/** What "it is … for" says of a path before the statement comes to its point. */
export const PREDICATES = wordList(`
  advantageous applicable appropriate attractive beneficial best built central chosen common convenient critical crucial decisive decent
  designed effective essential excellent excels favored favoured fit fitting fundamental good great handy helpful ideal important
  indispensable instrumental intended invaluable key known made meant necessary needed optimal optimised optimized paramount perfect
  pivotal popular powerful praised preferred prevalent recommended relevant required right sensible strong suitable suited tailored
  unbeatable used useful valuable valued vital well-suited well-known well-equipped widespread worth worthwhile indicated decisive
`);

export const PREDICATE_NOUNS = wordList(`
  answer asset bet chance opportunity means choice fit match must must-have option path pick place skill solution tool way advantage favourite favorite standard
`);

export const BE = wordList('is are was be becomes become been proves remains stays seems feels');

export const LINKS = wordList(
  'for when in to if where as during because at on with whenever while since once within among across',
);

/** Links that begin a clause. */
export const CLAUSE_LINKS = wordList('when if where whenever because while since once');

/** What someone does about the thing that the statement is about to name. */
export const DESIRES = wordList(`
  want wants need needs require requires value values prefer prefers seek seeks demand demands aim aims wish wishes plan plans hope hopes
  intend intends prioritise prioritize prioritises prioritizes desire desires like likes love loves enjoy enjoys expect expects strive
  strives deserve deserves appreciate appreciates crave craves favour favours favor favors
`);

/** Between "are" and what is wanted: "are looking for". */
export const DESIRING = wordList(
  'looking trying hoping planning aiming willing ready keen eager about going expected required able happy striving wanting seeking',
);

/** "When speed and safety are critical": the list comes first. */
export const WEIGHTY = wordList(`
  critical crucial essential important key paramount vital necessary needed required desired central decisive priorities priority
  non-negotiable concern concerns goal goals must valued wanted matter matters count counts prized welcome
`);

/** Verbs after which the statement names what a path gives. */
export const GIVING = wordList(`
  provides provide offers offer gives give enables enable allows allow supports support delivers deliver brings bring includes include
  has have features feature ensures ensure promotes promote encourages encourage fosters foster guarantees guarantee emphasises emphasizes
  emphasise emphasize suits suit lets let helps help means grants grant affords enabling allowing giving providing offering ensuring
  letting helping delivering bringing facilitates facilitate facilitating
`);

export const SUBJECTS = wordList('it they this these that those you we one he she');
export const SUBJECTS_WITH_BE = wordList("it's they're that's this's you're we're there's");

/** What a statement calls the path that it speaks of, after "this" or "the". */
export const PATH_NOUNS = wordList(`
  approach approaches architecture career careers certification course database degree format framework frameworks job jobs knowledge language
  languages library libraries method methodology methods model option path paths pattern patterns platform platforms position positions practice
  practices product program programme protocol role roles service services setup skill skills stack standard style system systems
  technique techniques technologies technology tool tools workflow
`);

/** Those who hold a role: what they do is what the role is about. */
export const ACTORS = wordList(`
  advocates analysts architects coaches consultants contractors designers developers engineers founders freelancers leaders leads managers mentors
  nurses owners programmers researchers scientists specialists teachers testers writers
`);
