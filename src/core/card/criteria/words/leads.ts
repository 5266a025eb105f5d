import { anyOf, phraseList, wordList } from './word-list.ts';

/** Words that call a path good for something: "useful for", "in demand in". */
export const USEFUL = phraseList(`
  useful, apt, in demand, relevant, valuable, essential, crucial, vital, important, ideal, perfect, great, good, best, better, common, known, suitable, suited,
  well-suited, helpful, handy, beneficial, critical, key, necessary, indispensable, invaluable, excellent, appropriate, effective, powerful, popular, fitting,
  attractive, worthwhile, advantageous, recommended, advisable, fundamental, used, applied, chosen, preferred, needed, designed, made, built, meant, intended
`);

/** Behind these stands what one does, behind the second what one has. */
export const BEFORE_VERBS = anyOf(`
  gets? to, (?:you|they)(?:'ll| will), you keep(?= \\w+ing\\b), ha(?:s|ve) the (?:chance|freedom|opportunity) to, it(?: is|'s) (?:easy|easier|possible) to,
  (?:is|are) (?:able|free|allowed|encouraged|trusted) to, mak(?:es|ing) (?:it|them) (?:easy|easier|possible|simple) to, means (?:that )?(?:you|they|people) (?:can|may),
  (?:an? )?(?:easy|good|great|quick) way to
`);
export const BEFORE_NAMES = anyOf(`
  plays? a (?:key )?(?:part|role) in, benefits? from, comes with, allows for, exposes you to, lead(?:s|ing)? to, result(?:s|ing) in, thrives on, excels (?:at|in),
  helps (?:in|with|by), (?:help|support|assist)(?:s|ing)? [^,]+? (?:in|with)(?= \\w+ing\\b), (?:an? )?(?:easy|good|great) way of, ensur(?:es|ing)(?: that)?,
  mak(?:es|ing) sure, requir(?:es|ing), needs?, demand(?:s|ing)
`);

/** What those do who want or expect something, and what roles do that ask for it: "who values calm", "roles that involve travel". */
export const WANTS = anyOf(`
  wants?, needs?, values?, prefers?, enjoys?, likes?, loves?, seeks?, appreciates?, favou?rs?, prizes?, craves?, requires?, expects?, demands?, prioriti[sz]es?,
  emphasi[sz]es?, involves?, combines?, rewards?, offers?, cares? about, (?:asks?|looks?|calls?|are looking) for, depends? on, centres on, focus(?:es)? on,
  rel(?:y|ies) on, are (?:drawn to|seeking), (?:aims?|hopes?|plans?|wish(?:es)?|intends?|try|tries|have|has)(?= to\\b), must
`);

/** Words of wanting behind those who do: "people seeking calm", "keen to travel". */
export const WANTING = anyOf(`
  seeking, looking for, wanting, needing, valuing, preferring, craving, chasing, pursuing, aiming for, interested in, keen on,
  (?:hoping|aiming|looking|wishing|trying|planning|preparing|keen|eager|ready|willing)(?= to\\b)
`);

/** Verbs whose object is the criterion: what a path offers, one has. */
export const GIVES = wordList(`
  offer provide give bring ensure guarantee deliver afford mean support teach reward promote foster encourage allow enable include involve feature yield secure permit
  grant have show facilitate enjoy gain receive earn appreciate value
`);

/** Verbs that people stand behind, with what they may then do. */
export const LETS = wordList('help support let enable allow empower encourage force free permit equip teach');

/** Verbs of what a path brings about. */
export const EFFECTS = wordList(`
  reduce improve increase save avoid prevent cut lower boost speed minimise minimize raise ease strengthen accelerate simplify protect keep sharpen spare double halve
  triple trim lift spread widen deepen extend steady please attract sustain maintain restore shield shelter soften relieve streamline build enhance free remove shorten
`);

/** Verbs that say what is bad, or might be: nothing is wanted of them. */
export const HARMS = wordList(`
  sour spoil ruin wreck injure kill destroy undermine disrupt poison cripple inflame infect harm hurt hinder delay limit restrict waste lose break fail suffer worsen
  complicate weaken threaten damage erode drain strain frustrate distort confuse exhaust distract seem feel cause struggle lead lack require need demand cost impact
  affect vary depend matter
`);

/** People beside whom one works, and who decide for one: what they do is not what the path's people do. */
export const OUTSIDERS = wordList(`
  agencies applicants businesses buyer buyers children client clients companies competitors customer customers employer employers everyone firm firms guest guests
  investor investors owners learners managers mentors organisation organisations organization organizations parents participants partners passengers patient patients
  people pupils readers recruiter recruiters reviewers schools staff strangers students suppliers teachers testers trainers tutors universities vendors visitors
`);
