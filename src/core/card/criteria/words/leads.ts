import { anyOf, phraseList, wordList } from './word-list.ts';

/** Words that call a path good for something: "useful for", "in demand in". */
export const USEFUL = phraseList(`
  useful, apt, relevant, valuable, essential, crucial, vital, important, ideal, perfect, great, good, best, better, suitable, suited, well-suited, helpful, handy, necessary,
  in demand, beneficial, critical, key, indispensable, invaluable, excellent, appropriate, effective, popular, attractive, recommended, used, chosen, needed, designed, choice, fit
`);
/** Behind these stands what one has. */
export const BEFORE_NAMES = anyOf(`
  benefits? from, comes with, allows for, lead(?:s|ing)? to, result(?:s|ing) in, plays? a (?:key )?(?:part|role) in, helps (?:in|with|by), ensur(?:es|ing)(?: that)?,
  (?:requir|need|demand)(?:s|es|ing)?(?= (?:few|fewer|little|less|no)\\b)
`);
/** What those do who want or expect something, and what roles do that ask for it: "who values calm", "roles that involve travel". */
export const WANTS = anyOf(`
  wants?, needs?, values?, prefers?, enjoys?, likes?, loves?, seeks?, appreciates?, favou?rs?, prizes?, requires?, expects?, demands?, prioriti[sz]es?, emphasi[sz]es?,
  involves?, combines?, rewards?, offers?, cares? about, (?:asks?|looks?|calls?|are looking) for, depends? on, (?:focus(?:es)?|cent(?:re|er)s?) on, rel(?:y|ies) on,
  (?:aims?|hopes?|plans?|wish(?:es)?|intends?|try|tries|have|has)(?= to\\b), must
`);
/** Words of wanting behind those who do: "people seeking calm", "keen to travel". */
export const WANTING = anyOf(`
  seeking, looking for, wanting, needing, valuing, aiming for, interested in, keen on, (?:hoping|aiming|looking|wishing|trying|planning|keen|eager)(?= to\\b)
`);

/** What is not so, or hardly. */
export const DENIED = /\b(?:not|never|nobody|no longer|no one|cannot|rarely|seldom|hardly|barely)\b|n't\b/i;

/** Verbs whose object is the criterion: what a path offers, one has. */
export const GIVES = wordList(`
  offer provide give bring ensure guarantee deliver afford mean support teach reward promote foster encourage allow enable include involve yield secure permit have gain
`);
/** Verbs that people stand behind, with what they may then do. */
export const LETS = wordList('help support let enable allow empower encourage force permit equip teach');
/** Verbs of what a path brings about. */
export const EFFECTS = wordList(`
  reduce improve increase save avoid prevent cut lower boost speed minimise minimize raise ease strengthen simplify protect keep sharpen spare double halve trim lift
  extend attract sustain maintain restore shield soften relieve streamline build enhance free remove shorten
`);
/** Verbs that say what is bad, or might be: nothing is wanted of them. */
export const HARMS = wordList(`
  sour spoil ruin wreck injure kill destroy undermine disrupt poison cripple inflame infect harm hurt hinder delay limit restrict waste lose break fail suffer worsen
  complicate weaken threaten damage erode drain strain frustrate distort confuse exhaust distract seem feel cause struggle lead lack require need demand cost impact
  affect vary depend matter
`);

/** What a pro says behind "but". */
export const DRAWBACK = /^(?:it |they )?(?:may|might|demands?|requires?|needs?)\b/i;

/** People beside whom one works, and who decide for one: what they do is not what the path's people do. */
export const OUTSIDERS = wordList(`
  agencies applicants businesses buyers children clients companies competitors customers employers everyone firms guests investors owners learners managers mentors
  organisations organizations parents participants partners passengers patients people pupils readers recruiters schools staff strangers students suppliers teachers
  trainers universities vendors visitors
`);
