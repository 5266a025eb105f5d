import { wordList } from './word-list.ts';

/** Where people work: a path suits these. */
const SCENES = wordList(`
  agencies agency apps applications banks branches businesses business centres centers classrooms clinics companies company corporations
  departments districts enterprises environments factories farms firms hospitals households industries industry labs laboratories markets
  networks newsrooms offices organisations organizations platforms plants practices products professions projects regions rooms schools sectors
  settings shops sites situations startups studios systems teams towns universities villages workshops contexts budgets
`);

/** Is this where people work? */
export const isScene = (noun: string): boolean => SCENES.has(noun);

/** Those a path may suit, besides what their endings tell. */
const PEOPLE = wordList(`
  adults advocates analysts apprentices children citizens clerks couples crews experts families graduates groups guests hands households
  individuals introverts extroverts kids leads masons men novices nurses people professionals pupils singles staff teams those anyone
  everyone women foremen depots hotels firms companies businesses organizations organisations agencies startups schools shops institutions
  laboratories universities enterprises authorities charities
`);

/** Things whose names end like those of people. */
const NOT_PEOPLE = wordList(`
  answers borders careers centers chapters characters clusters computers containers controllers corners counters covers dangers drawers
  errors factors filters floors flowers folders headers indicators interiors layers letters levers markers matters meters mirrors monitors
  motors numbers offers orders papers parameters pointers powers printers processors projectors razors registers routers scooters sectors
  sensors servers shutters stickers summers teasers towers trailers transfers vectors waters winters colors favors events contents components
  incidents grants patents presents talents accents
`);

/** Are these people, told by the word or by its ending? */
export const isPeople = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  (/(?:ers|ors|ists|ians|ees|eers|ants|ents|smen)$/.test(noun) &&
    noun.length > 5 &&
    !noun.endsWith('ments') &&
    !NOT_PEOPLE.has(noun));

/** Names of one thing of several: the singular takes an article in a sentence. */
export const COUNTED = wordList(`
  agency algorithm apartment appointment attic backpack bakery balcony base battery beach bike boat boss brewery bridge budget building
  bus car career cellar certificate change charger choice city climb coach colleague committee community commute compiler concert contract
  crowd crust culture curve database day deadline decision degree department design desk doctor dough duty ecosystem effect employer end
  engine environment evening exam facility feature flat footprint forest framework garden gearbox goal habit hierarchy home hour house
  income institution job journey kitchen ladder lake landlord language lawn lawyer leader library licence license life lifestyle limit
  line loaf loop machine manager market meal meeting mentor model month mountain name neighbourhood network office option oven owner pace
  package paradigm path peer pension person pipeline plan platform plot point portfolio position price problem process product project
  promise promotion queue range recipe rehearsal reputation rhythm risk role roof room route routine salary schedule school sense server
  service set shop signature skill space stack stage standard start state station step store stove street structure studio style
  subscription syntax system task teacher team tent term terrace title tool toolchain tour town track train tram trip trust-fund tutor
  type university vendor version view village voice wage way week weekend workload workplace workshop year
`);

/** Plural in form only, or in sense only. */
const SINGULAR_IN_S = wordList(`
  axis bias bonus bus campus canvas chaos consensus corpus focus gas lens news physics mathematics ethics logistics economics politics
  series species status surplus virus analytics statistics kubernetes devops pros thanks tennis athletics always perhaps sometimes towards
  besides was has its this ios aws dns https rails
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
  africa amazon america android angular apple april asia august austria azure berlin canada chinese china christmas docker december django
  dutch easter england english europe european february france french friday german germany git google india italian italy january japan
  japanese java july june kotlin kubernetes linux london march monday mozart november october paris perl python react redis ruby rust
  saturday scala scotland september spain spanish sunday swift switzerland terraform thursday tuesday unix vienna wednesday windows agile
  scrum kanban excel britain british irish ireland i
`);

const TIMES = wordList(`
  winters summers days nights mornings evenings afternoons weekends weeks months years hours minutes
`);

/** Of a stretch of time there is never few or little to be wanted. */
export const isTime = (noun: string): boolean => TIMES.has(noun);

/** Nouns of what can be had more or less of, told by their endings. */
export const isAbstract = (noun: string): boolean =>
  /(?:ity|ness|ment|tion|sion|ance|ence|ship|ency|ure|ism|ing|ery|ology)$/.test(noun);
