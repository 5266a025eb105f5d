import { wordList } from './word-list.ts';

/** Where people work: a path suits these. */
const SCENES = wordList(`
  agencies agency apps applications banks branches businesses business centres centers classrooms clinics companies company corporations departments districts enterprises
  environments factories farms firms hospitals households industries industry labs laboratories markets networks newsrooms offices organisations organizations platforms
  plants practices products professions projects regions rooms schools sectors settings shops sites situations startups studios systems teams towns universities villages
  workshops contexts budgets clubs halls huts ports wards cafés kitchens gardens harbours stations warehouses
`);

/** Fields and steps of work in -ing: before a noun they tell its kind. */
export const FIELDS = wordList(`
  manufacturing consulting engineering training printing banking marketing onboarding accounting advertising publishing programming catering mining
  reading meeting waiting dining fishing farming teaching nursing
`);

/** Is this where people work? */
export const isScene = (noun: string): boolean => SCENES.has(noun);

/** Those a path may suit, besides what their endings tell. */
const PEOPLE = wordList(`
  adults advocates analysts apprentices children citizens clerks couples crews experts families graduates groups guests hands households individuals introverts extroverts
  kids leads masons men novices nurses people professionals pupils singles staff teams those anyone everyone women foremen depots hotels firms companies businesses
  organizations organisations agencies startups schools shops institutions laboratories universities enterprises authorities charities
  clubs choirs bands councils parishes museums libraries galleries theatres orchestras bakeries studios farms wardens chefs cooks coaches
  vets medics maids stewards priests divers surgeons smiths artisans matrons fishermen craftsmen salesmen firemen shop-owners
`);

/** Things whose names end like those of people. */
const NOT_PEOPLE = wordList(`
  accents answers boilers borders boulders burners careers cents chapters characters clusters colors colours components computers containers contents coolers
  corners counters covers craters currents dinners doors drawers dryers errors events factors feathers fibers fibres filters fingers flavours floors flowers
  folders foyers grants gutters hangers harbours headers heaters hours incidents ladders layers ledgers letters lockers manners markers matters meters mirrors
  mixers motors numbers odours offers orders papers parameters patents plants posters powers quarters registers rivers rodents rollers scanners
  scents scooters sensors servers shoulders showers shutters stickers summers suppers sweaters talents tents timers towers tractors trailers transfers
  trousers sectors vectors corridors interiors exteriors tremors metaphors boosters chargers routers hammers timbers chambers platters gliders
  feeders primers tumblers freezers steamers variants warrants restaurants lubricants pollutants elephants continents accidents ingredients gradients precedents
  checklists shortlists coffees degrees toffees guarantees barriers rotors reactors disasters semesters shelters theaters centers mergers triggers buffers
  slippers hampers cylinders reminders blenders vapours vents vouchers waters winters wonders
`);

/** Are these people, told by the word or by its ending? */
export const isPeople = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  (/(?:ers|ors|ists|ians|ees|eers|ants|ents|smen|wives)$/.test(noun) &&
    noun.length > 5 &&
    !noun.endsWith('ments') &&
    !NOT_PEOPLE.has(noun));

/** Names of one thing of several: the singular takes an article in a sentence. */
export const COUNTED = wordList(`
  agency algorithm apartment appointment attic backpack bakery balcony base battery beach bike boat boss brewery bridge budget building bus car career cellar certificate
  change charger choice city climb coach colleague committee community commute compiler concert contract crowd crust culture curve database day deadline decision degree
  department design desk doctor dough duty ecosystem effect employer end engine environment evening exam facility feature flat footprint forest framework garden gearbox
  goal habit hierarchy home hour house income institution job journey kitchen ladder lake landlord language lawn lawyer leader library licence license life lifestyle
  limit line loaf loop machine manager market meal meeting mentor model month mountain name neighbourhood network office option oven owner pace package paradigm path peer
  pension person pipeline plan platform plot point portfolio position price problem process product project promise promotion queue range recipe rehearsal reputation
  rhythm risk role roof room route routine salary schedule school sense server service set shop signature skill space stack stage standard start state station step store
  stove street structure studio style subscription syntax system task teacher team tent term terrace title tool toolchain tour town track train tram trip trust-fund tutor
  type university vendor version view village voice wage way week weekend workload workplace workshop year
`);

/** Plural in form only, or in sense only. */
const SINGULAR_IN_S = wordList(`
  axis bias bonus bus campus canvas chaos consensus corpus focus gas lens news physics mathematics ethics logistics economics politics series species
  status surplus virus analytics statistics kubernetes devops pros thanks tennis athletics always perhaps sometimes towards besides was has its this
  ios aws dns https rails
`);

const PLURAL_WITHOUT_S = wordList(`
  people children men women feet teeth mice data media criteria curricula phenomena alumni staff police cattle
`);

/** Does this noun stand for several? */
export const isPlural = (word: string): boolean =>
  PLURAL_WITHOUT_S.has(word) ||
  (/[^s'’]s$/.test(word) &&
    word.length > 2 &&
    !SINGULAR_IN_S.has(word) &&
    !/(?:ness|less|ous|itis|sis)$/.test(word));

/** Names that stay as they are spelled wherever they stand; those with a digit or an inner capital do so anyway. */
export const NAMES = wordList(`
  agile america android apple april august christmas english europe february friday git google i january java july kanban kubernetes linux march
  monday october python react rust saturday scrum september sunday terraform thursday tuesday unix windows
`);

const TIMES = wordList(`
  winters summers days nights mornings evenings afternoons weekends weeks months quarters years hours minutes sprints seasons
`);

/** Of a stretch of time there is never few or little to be wanted. */
export const isTime = (noun: string): boolean => TIMES.has(noun);

/** Nouns of what can be had more or less of, told by their endings. */
export const isAbstract = (noun: string): boolean =>
  /(?:ity|ness|ment|tion|sion|ance|ence|ship|ency|ure|ism|ing|ery|ology)$/.test(noun);

/** Of these one has much or little. */
const AMOUNTS = wordList(`
  access attention authority autonomy availability backing calm care cash childcare choice coaching contact continuity control cover credit daylight
  demand documentation equipment equity exercise expertise exposure feedback focus freedom funding growth help income influence insight liability luck
  maintenance mentoring money noise onboarding ownership paperwork pay peace power practice pressure prestige privacy progress promotion quiet
  recognition resale respect responsibility rest risk room salaries salary say security shade sleep space supervision support time tooling training
  travel trust variety visibility wages waste work
`);

/** Can one have much or little of it? */
export const isAmount = (noun: string): boolean => AMOUNTS.has(noun);

/** What nobody wants, whatever is said of it: the less of it the better. */
const BURDENSOME = wordList(`
  admin anger anxiety blame boredom bugs bureaucracy burnout chaos clutter complaints conflict conflicts confusion congestion cracks crashes crises crunch damage danger debt delays
  distraction distractions drama duplication emergencies errors exhaustion failures fatigue faults favouritism fear fraud friction frustration gossip guilt
  hassle hostility illness incidents injuries injury interruptions isolation jams jealousy lag layoffs leaks loneliness losses misconduct mistakes misunderstandings
  monotony nerves nuisance outages overtime pain panic politics pollution quarrels quotas rejection rivalry rumours sickness silos spills squeaks stains stress strikes
  tedium tension theft threats uncertainty vandalism violence worry
`);

/** Does nobody want it, as with stress or delays? */
export const isBurdensome = (noun: string): boolean => BURDENSOME.has(noun);

/** Of these one has much or little, high or low. */
export const LEVELS = wordList(`
  cost costs dues fee fees bills prices rent rents tuition tax taxes weight noise pressure complexity risk risks stress debts emissions usage effort overhead turnover premiums fares tolls charges tariffs deposits levies expenses competition
`);

/** Adjectives that say how much by themselves: "hardly any full access" says nothing. */
export const DEGREES = wordList(
  'close complete constant direct entire full high higher large low lower strong total',
);
/** What one does again and again at work, so that one does it often or hardly ever. */
export const REPEATED = wordList(`
  advising answering attending coaching coding debugging deploying designing discussing explaining giving hiring improvising interviewing leading
  mentoring pairing playing presenting reading releasing reviewing shipping singing speaking talking teaching testing travelling visiting writing
`);
