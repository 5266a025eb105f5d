import { anyOf, phraseTable, wordList } from './word-list.ts';

/** Words that call a path good for something: "useful for", "in demand in". */
export const USEFUL = anyOf(`
  useful, in demand, responsible, hired, better(?! than), relevant, valuable, essential, crucial, vital, important, ideal, perfect, great, good, best,
  common, known, suitable, suited, well suited, well-suited, better suited, helpful, handy, beneficial, critical, key, necessary, indispensable,
  invaluable, excellent, appropriate, effective, powerful, popular, fitting, advantageous, worthwhile, attractive, recommended, advisable,
  fundamental, used, applied, seen, found, chosen, preferred, adopted, favoured, favored, needed, designed, made, built, meant, intended, employed
`);

/** Those of them after which "for" names what the path suits, whatever it is. */
export const SUITING =
  /\b(?:ideal|better|perfect|suitable|suited|best|used|fitting|appropriate|chosen|made|built|designed|meant|intended|popular|preferred)$/i;

/** Verbs of wanting before a noun or a doing: "who values calm". */
export const WANTS = anyOf(`
  wants?, needs?, values?, prefers?, enjoys?, likes?, loves?, seeks?, appreciates?, favou?rs?, cares? about, prizes?, craves?, requires?, expects?,
  demands?, prioriti[sz]es?, asks? for, looks? for, are drawn to, are seeking, are looking for, is seeking, is looking for, thrives? on, dreams? of
`);
/** The same without a subject: "for people seeking calm". */
export const WANTING = anyOf(`
  seeking, looking for, wanting, needing, valuing, preferring, in search of, craving, chasing, pursuing, aiming at, aiming for, interested in, keen
  on, weighing
`);
/** What stands before "to" and a verb: "people hoping to travel". */
export const WANTING_TO = anyOf(`
  hoping, aiming, looking, wishing, wanting, trying, planning, intending, seeking, preparing, keen, eager, ready, willing, needing
`);
/** The same with a subject: "who hope to travel". */
export const WANTS_TO = anyOf(`
  hopes?, aims?, wish(?:es)?, wants?, plans?, intends?, likes?, loves?, prefers?, seeks?, needs?, have, has, would like, tr(?:y|ies)
`);

/** What work asks of those who do it. */
export const INVOLVES = anyOf(`
  prioriti[sz]es?, requires?, involves?, needs?, demands?, values?, emphasi[sz]es?, focus(?:es)? on, combines?, offers?, calls? for, depends? on,
  rewards?, cent(?:re|er)s? on, rel(?:y|ies) on, includes?
`);

/** Verbs whose object is the criterion: what a path offers, one has. */
export const GIVES = wordList(`
  offer provide give bring ensure guarantee deliver afford mean support teach reward promote foster encourage allow enable include involve feature
  yield secure grant have show facilitate enjoy gain receive earn appreciate value
`);

/** Verbs that people stand behind, with what they may then do. */
export const LETS = wordList(
  'help support let enable allow empower encourage force free permit equip make teach',
);

/** Verbs of what a path brings about. */
export const EFFECTS = wordList(`
  reduce improve increase save avoid prevent cut lower boost speed minimise minimize raise ease strengthen accelerate simplify protect keep sharpen
  spare streamline build enhance free remove shorten expose
`);

/** Verbs that say what is bad, or might be: nothing is wanted of them. */
export const HARMS = wordList(`
  sour spoil ruin wreck injure kill destroy undermine disrupt poison cripple inflame infect harm hurt hinder delay limit restrict waste lose break fail suffer worsen complicate weaken threaten damage erode drain strain frustrate
  confuse exhaust distract seem feel cause struggle lead lack require need demand cost impact affect vary depend
`);

/** People beside whom one works, and who decide for one: what they do is not what the path's people do. */
export const OUTSIDERS = wordList(`
  agencies agency applicants business businesses buyer buyers candidates charities children client clients clubs colleague colleagues companies
  company competitors customer customers employer employers everyone firm firms friends government guest guests hospitals investor investors landlords
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
    exposes you to, allows for, helps by, great way of, good way of, easy way of
  con: requires, requiring, needs, need, demands, demanding
  suits: suits, suit, suiting
  uses: works well, works best, works great, makes sense
`);
