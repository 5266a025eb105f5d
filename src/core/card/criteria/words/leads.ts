import { phraseList, phraseTable, wordList } from './word-list.ts';

/** Words that call a path good for something: "useful for", "in demand in". */
export const USEFUL = phraseList(`
  useful, apt, in demand, responsible, hired, better, relevant, valuable, essential, crucial, vital, important, ideal, perfect, great, good, best,
  common, known, suitable, suited, well suited, well-suited, better suited, helpful, handy, beneficial, critical, key, necessary, indispensable,
  invaluable, excellent, appropriate, effective, powerful, popular, fitting, advantageous, worthwhile, attractive, recommended, advisable,
  fundamental, used, applied, seen, found, chosen, preferred, adopted, favoured, favored, needed, designed, made, built, meant, intended, employed
`);

/** Those of them after which "for" names what the path suits, whatever it is. */
export const SUITING = wordList(`
  ideal better perfect suitable suited well-suited best used fitting appropriate chosen made built designed meant intended popular preferred
`);

/** Words of wanting: with one who wants, "who values calm", and without, "for people seeking calm"; the same with a verb behind "to". */
export const wantIn = phraseTable(`
  wants: want, wants, need, needs, value, values, prefer, prefers, enjoy, enjoys, like, likes, love, loves, seek, seeks, appreciate, appreciates, favour,
    favours, favor, favors, care about, cares about, prize, prizes, crave, craves, require, requires, expect, expects, demand, demands, prioritise,
    prioritises, prioritize, prioritizes, ask for, asks for, look for, looks for, are drawn to, are seeking, are looking for, is seeking, is looking
    for, thrive on, thrives on, dream of, dreams of
  wants to: hope to, hopes to, aim to, aims to, wish to, wishes to, want to, wants to, plan to, plans to, intend to, intends to, like to, likes to,
    love to, loves to, prefer to, prefers to, seek to, seeks to, need to, needs to, have to, has to, would like to, try to, tries to, must
  wanting: seeking, looking for, wanting, needing, valuing, preferring, in search of, craving, chasing, pursuing, aiming at, aiming for, interested in,
    keen on, weighing, weighing a, weighing an, considering a, considering an
  wanting to: hoping to, aiming to, looking to, wishing to, wanting to, trying to, planning to, intending to, seeking to, preparing to, keen to, eager
    to, ready to, willing to, needing to
`);

/** What work asks of those who do it. */
export const INVOLVES = phraseList(`
  prioritise, prioritises, prioritize, prioritizes, require, requires, involve, involves, need, needs, demand, demands, value, values, emphasise,
  emphasises, emphasize, emphasizes, focus on, focuses on, combine, combines, offer, offers, call for, calls for, depend on, depends on, reward,
  rewards, centre on, centres on, center on, centers on, favour, favours, favor, favors, prize, prizes, promise, promises, rely on, relies on, include, includes
`);

/** Verbs whose object is the criterion: what a path offers, one has. */
export const GIVES = wordList(`
  offer provide give bring ensure guarantee deliver afford mean support teach reward promote foster encourage allow enable include involve feature
  yield secure permit grant have show facilitate enjoy gain receive earn appreciate value
`);

/** Verbs that people stand behind, with what they may then do. */
export const LETS = wordList(
  'help support let enable allow empower encourage force free permit equip make teach',
);

/** Verbs of what a path brings about. */
export const EFFECTS = wordList(`
  reduce improve increase save avoid prevent cut lower boost speed minimise minimize raise ease strengthen accelerate simplify protect keep sharpen
  spare double halve triple trim lift spread widen deepen extend steady please attract sustain maintain restore shield shelter soften relieve
  streamline build enhance free remove shorten expose
`);

/** Verbs that say what is bad, or might be: nothing is wanted of them. */
export const HARMS = wordList(`
  sour spoil ruin wreck injure kill destroy undermine disrupt poison cripple inflame infect harm hurt hinder delay limit restrict waste lose break fail suffer worsen complicate weaken threaten damage erode drain strain frustrate distort
  confuse exhaust distract seem feel cause struggle lead lack require need demand cost impact affect vary depend matter
`);

/** People beside whom one works, and who decide for one: what they do is not what the path's people do. */
export const OUTSIDERS = wordList(`
  agencies agency applicants bosses business businesses buyer buyers candidates charities children client clients clubs colleague colleagues companies
  company competitors customer customers employer employers everyone firm firms friends government guest guests hospitals investor investors landlords owners
  leadership learners management managers mentors neighbours organisation organisations organization organizations parents participants partners
  passengers patient patients peers people pupils readers recruiter recruiters reviewers schools staff state strangers students suppliers teachers
  testers trainers tutors universities user users vendors visitors
`);

/** What makes the doing of something the criterion: "success is easy to measure". */
export const EASY_TO = /^(?:is|are) (?:\w+ )?(?:easy|easier|simple|quick) to\s+/i;

/** Finds the words that lead in what a path does or is good for, and how the rest is read: as verbs, as what is named, as what it suits. */
export const leadIn = phraseTable(`
  infinitives: gets to, get to, has the chance to, have the chance to, has the freedom to, have the freedom to, have the opportunity to, is able to,
    are able to, is free to, are free to, are allowed to, are encouraged to, are trusted to, is easy to, is easier to, is possible to, are easy to,
    makes it easy to, makes it easier to, makes it possible to, makes them easy to, making it easy to, making it easier to, making it possible to,
    makes it simple to, means you can, means that you can, means you may, means they can, means people can, easy way to, good way to, great way to,
    quick way to
  named: play a role in, play a key role in, play a part in, plays a role in, plays a key role in, plays a part in, benefits from,
    benefit from, comes with, leads to, leading to, lead to, results in, resulting in, thrives on, excels at, excels in, helps in, helps with,
    exposes you to, allows for, helps by, great way of, good way of, easy way of, ensures, ensuring, ensures that, ensuring that, makes sure, making sure
  asks: requires, requiring, needs, need, demands, demanding
  suits: suits, suit, suiting
  uses: works well, works best, works great, makes sense
`);
