import { kindsIn } from './word-list.ts';

/**
 * Base forms of verbs that are seldom nouns, and of those that are either, as only their neighbours tell; `alone` are those that need
 * no object. Then participles; what names things or qualities in -ing (`nominal`); and what only ends like a verb (`neither`).
 */
const words = kindsIn(`
  verb: absorb accept accompany achieve acquire adapt add adjust admit adopt advance advise affect afford agree align allow appear apply appoint approve argue arise
    arrange ask assemble assess assign assist assume assure attain attend attract avoid become begin behave believe bind bolster bore borrow breed bring broaden
    browse capture carry catch carve cater cause choose click coach collapse collect combine compare compete compile complain complete comply compute confirm confuse
    connect consider consist consult consume contain continue contribute convert convince cope counsel create creep curate debug decide declare deepen defend define
    degrade deliver deny deploy describe deserve destroy detect determine develop devote diagnose differ dig diminish disagree disappear discourage discover discuss
    disrupt distract distribute disturb divide do draw earn eat edit embed embrace emerge employ empower enable encourage encrypt enforce engage enhance enjoy enrich
    ensure entail enter equip erode establish evolve examine exceed excel exclude execute exhaust exist expand expect expire explain exploit explore expose express
    extend extract fade fail feel fill finish fix fold follow force forget form foster fulfill gain gather get give grasp graze guess halve hamper handle hang
    harvest hate haul have heal hear help hide hinder ignore imagine impair impede implement imply import include incur inform inherit insert inspect inspire install
    insure intend interact interfere interpret interrupt intervene introduce invent invest invite involve join juggle keep know lay learn leave lend lessen let lie
    listen locate lose lower maintain make manage mean meet mend merge move nurture observe obtain occur offer onboard oppose outdo outperform outsource overcome overlap
    overlook oversee overwhelm perform persuade photograph pick please pollute possess postpone predict prefer prepare preserve prevent proceed produce prolong promote
    propose protect prove provide publish pursue quit react receive recommend recover recruit reduce refactor refer refine reflect refuse rehearse reinforce reject
    relate relax relieve rely remain remember remind remove render renew repeat replace represent require resist resolve respond restore restrict retain retire
    retrieve reveal revise rotate ruin safeguard satisfy save say sear secure see seek seem select send serve settle sharpen shorten shrink sing sit soften solve
    soothe sow speak spell spend stare steady steal streamline strengthen submit subscribe succeed suffer suggest suit sum survive suspend sustain swear tackle tailor take
    teach tell tend thank thaw thin think threaten thrive throw tidy tighten tire transform troubleshoot undergo undermine understand undo uphold upskill want warn
    weaken wear weave weigh widen wish withdraw withstand worsen write
  verb alone: act arrive come crawl depend die go grow happen hold improve sell stall vary
  verb participle: put read shut
  either: access address advocate age aid aim alert answer appeal approach archive attack auction audit audition bake balance ban batch benchmark bend benefit berth
    bet bike bill bite blame blend block board boost brake brand break bridge brief broadcast budget build burn burst buy bypass cache call calm camp cancel cap
    caption care cast catalogue challenge charge chart chase chat check claim clean clear clock clone close code comfort command comment commit commute compromise
    conduct conflict contact contract control cook cool copy cost count court cover crack craft crop cross curb cushion cycle damage date deal debate decline delay
    demand design desire detail discount dispatch display dispute dock document dose double download draft drain drink drive dry dust dye ease elect email empty
    escape estimate exercise exit experience experiment export face favour feed ferry field fight file film filter find fire fish flicker flip flood flow fly focus forecast
    fork format frame free freeze fuel function fund garden glaze glue grade grant group guarantee guard guide hack hand harm harness head heat highlight hire hone
    host house hum hurt impact index influence interest interview invoice issue judge jump label lack land launch lead leak lean lease lecture level leverage license
    lift limit line link list load loan lock log look love mail map mark market marshal mask master match measure mend mention mentor milk mill mirror mistake mix
    model monitor name narrow need network notice number nurse object open order outline overload own pace pack paint pair parcel parent park pass patrol perfect
    permit phone pile pilot pitch place plan plant play plug police polish pool position post practice praise present press price print process program progress
    project promise prompt prototype provision prune pull pump purchase push quarrel query question queue race rain raise range rank rate reach record refund
    register release rent repair report request rescue respect result review reward ride rig ring risk roll roster route saddle sample saw scale scan scatter schedule
    score scratch screen script seal search season seat separate service shade shape share shed shelter shield shift ship shoot shop shoulder show showcase sign
    signal sink sketch skip slip slow slump smell smoke smooth sort sound source spare speed split spoil sponsor spot spray squeeze stack staff stage stake state steer
    stick sting stock stop store strain stream stress stretch strip structure struggle study supplement supply support surprise survey swim switch tag tail talk tap
    tape target tax term test text tie tile time touch tour trace track trade train transfer trap treat trial trigger trim trust try tug tune turn type update
    upgrade upload upset use value visit voice volunteer vote wait warm waste watch water weather weed welcome win wire witness worry yield
  either alone: change climb decrease drag drift drop end fall fit increase lag last live matter pay refill rest rise run sleep stand start stay travel walk work
  either participle: cut set spread
  participle: agreed born bought bound broken brought built caught chosen done drawn driven eaten fed forgotten frozen given grown heard held hidden hit kept known laid led
    left lent lost made meant met paid proven seen sent shown sold spent spoken stolen stuck taken taught thought thrown tied told torn understood used won worn written
  nominal: anything boring ceiling challenging clothing demanding evening everything exciting existing funding housing interesting missing morning nothing ongoing
    outgoing outstanding pricing promising recurring rewarding scaffolding something surprising tiring upcoming wedding willing
  neither: accurate adequate appropriate associate candidate certificate climate concise corporate delicate desperate enterprise expertise franchise graduate
    immediate inadequate intermediate legitimate likewise magistrate merchandise otherwise passionate postgraduate precise premise private subordinate teammate
    template ultimate undergraduate
`);

const [ONLY_VERBS, NOUN_OR_VERB, PARTICIPLES] = [words('verb'), words('either'), words('participle')];
const [INTRANSITIVE, NO_DOINGS, NO_VERBS] = [words('alone'), words('nominal'), words('neither')];

/** "Organise", "simplify", "allocate". */
const VERB_ENDING = /\w{3}(?:[^aeiou][iy][sz]e|ify|[^o\W]ate)$/;

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = {
  has: (word: string): boolean =>
    ONLY_VERBS.has(word) || (VERB_ENDING.test(word) && !NOUN_OR_VERB.has(word) && !NO_VERBS.has(word)),
};

/** The base form of a verb, in British or American spelling. */
export const isVerb = (word: string): boolean =>
  VERBS.has(word) || NOUN_OR_VERB.has(word) || (/^(?:re|un)\w{3,20}$/.test(word) && isVerb(word.slice(2)));

/** Verbs that a preposition follows where the same noun's plural would not be: "runs on", "works during". */
export const isIntransitive = (word: string): boolean => INTRANSITIVE.has(word);

/** Ends of verbs that double their last letter: those of one syllable, and of more such as "prefer", "commit", "travel", "debug". */
const DOUBLING =
  /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:[^f]fer|[^i]mit|cur|rol|[bcdv]el|gram|(?:n|sh)al|qui[pt]|set|bug|lap|bed|begin|forget)$/;

/** The -ing form of a base form: lead, leading; drive, driving; ship, shipping. */
export function gerund(base: string): string {
  if (base === 'be' || base === 'are') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoyi]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (DOUBLING.test(base)) return `${base}${base.at(-1) ?? ''}ing`;
  return base.endsWith('ic') ? `${base}king` : `${base}ing`;
}

/** Ends of the third person and of its base form, as of "builds", "passes" and "relies"; where no base is known the last counts. */
const THIRDS = [
  [/^has$/, 'have'],
  [/(?<!s)s$/, ''],
  [/(?<=ss|us|sh|ch|x|zz|o)es$/, ''],
  [/ies$/, 'y'],
] as const;
const basesOfThird = (word: string): string[] =>
  THIRDS.filter(([third]) => third.test(word)).map(([third, base]) => word.replace(third, base));

/** The base form of a third person ("builds", "relies", "does"); null where it is none that is known. */
export const baseOfThird = (word: string): string | null => basesOfThird(word).find(isVerb) ?? null;

/** The base form where only a verb in the third person can stand, known or not ("it bridges"); null for other words. */
export const anyBaseOfThird = (word: string): string | null =>
  baseOfThird(word) ?? (/^[a-z]{3,}[^su']s$/.test(word) ? (basesOfThird(word).at(-1) ?? null) : null);

/** A doing in -ing, such as "sailing". */
export const isGerund = (word: string): boolean =>
  /^(?:(?:over|under|re|co|self|cross)-)?(?=[^aeiouy]*[aeiouy]\w*ing$)[a-z]{2,}ing$/.test(word) &&
  !NO_DOINGS.has(word);

/** The base form of a gerund where it is a known verb; else null. */
export function baseOfGerund(word: string): string | null {
  const stem = word.slice(0, -3);
  const bases = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  return bases.find((base) => isVerb(base) && gerund(base) === word) ?? null;
}

/** A past participle, such as "banned" or "held". */
export const isParticiple = (word: string): boolean =>
  PARTICIPLES.has(word) || (/[a-z]{3}ed$/.test(word) && !/(?:ee|ei)d$/.test(word));
