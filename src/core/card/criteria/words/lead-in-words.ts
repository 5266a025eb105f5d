import { anyOf, wordList } from './word-list.ts';

/** Words that call a path good for something: "useful for", "in demand in". */
export const USEFUL = anyOf(`
  useful, in demand, responsible, hired, better(?! than), relevant, valuable, essential, crucial, vital, important, ideal, perfect, great,
  good, best, common, known, suitable, suited, well suited, well-suited, better suited, helpful, handy, beneficial, critical, key,
  necessary, indispensable, invaluable, excellent, appropriate, effective, powerful, popular, fitting, advantageous, worthwhile,
  attractive, recommended, advisable, fundamental, used, applied, seen, found, chosen, preferred, adopted, favoured, favored, needed,
  designed, made, built, meant, intended, employed
`);

/** Those of them after which "for" names what the path suits, whatever it is. */
export const SUITING =
  /\b(?:ideal|better|perfect|suitable|suited|best|used|fitting|appropriate|chosen|made|built|designed|meant|intended|popular|preferred)$/i;

/** Verbs of wanting before a noun or a doing: "who values calm". */
export const WANTS = anyOf(`
  wants?, needs?, values?, prefers?, enjoys?, likes?, loves?, seeks?, appreciates?, favou?rs?, cares? about, prizes?, craves?, requires?,
  expects?, demands?, prioriti[sz]es?, asks? for, looks? for, are drawn to, are seeking, are looking for, is seeking, is looking for,
  thrives? on, dreams? of
`);
/** The same without a subject: "for people seeking calm". */
export const WANTING = anyOf(`
  seeking, looking for, wanting, needing, valuing, preferring, in search of, craving, chasing, pursuing, aiming at, aiming for,
  interested in, keen on, weighing
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
  prioriti[sz]es?, requires?, involves?, needs?, demands?, values?, emphasi[sz]es?, focus(?:es)? on, combines?, offers?, calls? for,
  depends? on, rewards?, cent(?:re|er)s? on, rel(?:y|ies) on, includes?
`);

/** Verbs whose object is the criterion: what a path offers, one has. */
export const GIVES = wordList(`
  offer provide give bring ensure guarantee deliver afford mean support teach reward promote foster encourage allow enable include
  involve feature yield secure grant have show facilitate enjoy gain receive earn appreciate value
`);

/** Verbs that people stand behind, with what they may then do. */
export const LETS = wordList(
  'help support let enable allow empower encourage force free permit equip make teach',
);

/** Verbs of what a path brings about. */
export const EFFECTS = wordList(`
  reduce improve increase save avoid prevent cut lower boost speed minimise minimize raise ease strengthen accelerate simplify protect
  keep sharpen spare streamline build enhance free remove shorten expose
`);

/** Verbs that say what is bad, or might be: nothing is wanted of them. */
export const HARMS = wordList(`
  sour harm hurt hinder delay limit restrict waste lose break fail suffer worsen complicate weaken threaten damage erode drain strain
  frustrate confuse exhaust distract seem feel cause struggle lead lack require need demand cost impact affect vary depend
`);

/** Nouns that say nothing alone: their examples do. */
export const GENERIC = anyOf(`
  activities, applications?, areas?, aspects, benefits, careers?, cases?, contexts?, disciplines, domains?, duties, environments?,
  fields?, habits, industries, jobs?, matters, methods, positions?, posts?, practices, problems, projects?, purposes?, qualities,
  responsibilities, roles?, scenarios?, sectors?, settings?, situations?, skills, tasks?, techniques, things?, topics, tools, trades,
  uses?, use[- ]cases?, ways, work, professions, occasions, moments, times
`);

/** The single words among them, their singulars and plurals one by one. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  GENERIC.split('|')
    .filter((word) => !word.includes('['))
    .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])),
);

/** What a burden does. */
const BURDENS_DO = anyOf(`
  eats?, disturbs?, interrupts?, fragments?, wears? (?:you|everyone|people) (?:down|out), takes? (?:a|their|its) toll, overwhelms?,
  swallows?, clutters?, slows?, strains?, drains?, sinks?, takes? up, wastes?, hurts?, harms?, kills?, ruins?, blocks?, delays?,
  distracts?, (?:embarrass(?:es)?|annoys?|frustrates?|exhausts?|irritates?|confuses?|scares?) (?:you|everyone|people), devours?, steals?,
  eats? up, creeps?, piles? up, keeps? (?:rising|growing), comes? in waves, gets? (?:dull|boring|tedious|tiring|exhausting|annoying),
  comes? with the (?:job|territory|role|package), cannot be avoided
`);
/** How a burden is. */
const BURDENS_ARE = anyOf(String.raw`
  built in, unavoidable, inevitable, part of (?:the|every), routine, common, frequent, normal, the norm, everywhere,
  (?:required|expected)$, nothing unusual, tiring, messy, awkward, annoying, considerable, substantial, extensive, enormous, brutal,
  fierce, stiff, immense, dull, boring, tedious, exhausting, draining, no fun,
  (?:a|an|the|among)(?: \w+){0,3} (?:reasons?|causes?|sources?|problems?|risks?|nuisance|headaches?|distractions?|burden|threat)
`);

/** A predicate that makes its subject a burden, of which less is better: "eats the whole week", "is unavoidable". */
export const BURDENS = new RegExp(
  `^(?:${BURDENS_DO}|(?:is|are|be) (?:\\w+ly |\\w+ )?(?:${BURDENS_ARE}))\\b`,
  'i',
);

/** Of these nothing is wanted less, whatever they do: only the whole tells. */
export const NO_NUISANCE =
  /^(?:others|one|single|every\w*|nothing|anything|work|life|people|somebody|someone|anyone|managers|customers|clients|users|colleagues|teams|reviews)\b/i;

/** Of these one has much or little, high or low. */
export const LEVELS =
  /\b(?:costs?|fees|bills|prices|rents?|tuition|tax(?:es)?|weight|noise|pressure|complexity|risks?|stress|emissions|coupling|usage|effort|overhead|levels)$/;

/** Those whose doings are not what the user would do. */
export const OUTSIDERS = wordList(`
  customer customers client clients user users buyer buyers readers recruiter recruiters investor investors guest guests patient patients
  students pupils children parents people strangers colleague colleagues employer employers firm firms company companies business
  businesses organisation organisations organization organizations agency agencies government state neighbours mentors tutors teachers
  trainers peers competitors suppliers vendors landlords partners friends learners charities clubs schools hospitals universities managers
  management leadership testers reviewers everyone everybody
`);
