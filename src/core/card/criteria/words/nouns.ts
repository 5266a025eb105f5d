import { kindsIn } from './word-list.ts';

/**
 * Nouns by what is asked of them: where people work (`place`), and in what; people, others who are only never offered alone (`person`),
 * and things that end like people; what is counted, so that it takes an article; one in spite of its -s, and several without; names;
 * times; what one has much or little of (`amount`), what nobody wants (`burden`), and what is high or low (`level`).
 */
const nouns = kindsIn(`
  place: applications apps banks branches budgets business centers centres classrooms clinics company corporations departments districts environments factories halls
    hospitals industries industry kitchens labs markets networks newsrooms offices plants platforms ports products professions projects regions rooms settings sites
    stations systems towns villages wards warehouses workshops
  place people: agencies businesses companies enterprises farms firms households laboratories organisations organizations schools shops startups studios teams
  place thing: harbours sectors
  field: accounting advertising banking consulting engineering farming manufacturing marketing meeting nursing programming publishing reading teaching waiting
  field amount: onboarding training
  people: accountants acquaintances adults agents analysts anyone applicants apprentices assistants attendants authorities bakeries charities chefs citizens
    clients coaches colleagues consultants cooks councils couples crews depots everybody everyone experts extroverts families foremen friends graduates groups
    guests hands hotels individuals institutions introverts kids leads libraries museums neighbours novices nurses paralegals parents participants patients
    professionals pupils relatives residents students tenants those users
  people plural: children men people staff women
  person: boss bosses child clerks in-laws judges man person woman
  person plural: police
  thing: answers barriers blunders borders browsers cancers careers chapters characters clusters coffees colours computers containers corners corridors
    counters covers dangers degrees dinners doors factors fertilisers filters fingers floors flowers folders foyers freezers groundwaters guarantees handovers
    headers helicopters hungers ladders lasers layers leathers ledgers letters markers matters meters mirrors motors newspapers numbers offers orders oysters
    pagers papers parameters peppers powers printers registers rivers rosters scanners sensors servers shelters shoulders stickers tankers tempers theatres
    timbers timers towers tractors trailers transfers triggers turnovers vectors waters weathers
  thing time: hours quarters summers winters
  thing burden: errors
  counted: agency agreement audience base budget building bus car career chance change city coach committee community commute concert contract culture curve database day
    deadline decision degree department design desk doctor duty ecosystem effect employer end engine environment evening feature flat framework future goal home hour
    house internship job kitchen ladder language lawyer leader library licence license life lifestyle limit line machine manager market mentor model month name network
    office opportunity option oven owner pace path pension person plan platform plot point portfolio position price problem process product project promise queue range
    recipe relationship reputation rhythm role route routine schedule school sense server service set setting shop signature skill stage standard start state station
    step store street structure studio style syntax system task teacher team term title tool tour town track train trip type university vendor version view village wage
    way week weekend workload workplace workshop year
  counted amount: choice income promotion room salary space
  singular: always analytics bias canvas devops economics ethics gas has its lens logistics mathematics news physics series species statistics thanks this was
  singular burden: chaos politics
  plural: alumni criteria data media
  name: agile android april august english february friday git google january java july kanban kubernetes linux march monday october python react rust saturday scrum
    september sunday thursday tuesday windows
  time: afternoons days evenings minutes months mornings nights seasons sprints weekends weeks years
  amount: access attention authority autonomy availability calm care cash coaching contact continuity control cover credit daylight demand documentation equipment expertise
    exposure feedback focus freedom funding growth help influence insight maintenance mentoring money ownership paperwork pay peace power practice prestige privacy progress
    quiet recognition respect responsibility rest salaries say security shade sleep supervision support time travel trust variety visibility wages waste work
  amount level: noise pressure risk
  burden: anxiety blame boredom bugs bureaucracy burnout clutter complaints conflict conflicts confusion congestion damage danger debt delays distractions
    duplication exhaustion failures fatigue faults fraud friction frustration hassle illness incidents injuries injury interruptions isolation layoffs leaks
    loneliness losses mistakes misunderstandings monotony outages overtime pain pollution tension theft uncertainty violence worry
  level: bills caseload caseloads competition complexity cost costs debts dues effort emissions fee fees overhead premiums price prices rent rents risks stress tax taxes turnover weight
`);

const [SCENES, PEOPLE, THINGS] = [nouns('place'), nouns('people'), nouns('thing')];
const [SINGULAR, PLURAL, TIMES] = [nouns('singular'), nouns('plural'), nouns('time')];
const [AMOUNTS, BURDENS, PERSONS] = [nouns('amount'), nouns('burden'), nouns('person')];

/** Fields and steps of work in -ing: before a noun they tell its kind. */
export const FIELDS = nouns('field');
/** Names of one thing of several: the singular takes an article in a sentence. */
export const COUNTED = nouns('counted');
/** Names that stay as they are spelled wherever they stand; those with a digit or an inner capital do so anyway. */
export const NAMES = nouns('name');
/** Of these one has much or little, high or low. */
export const LEVELS = nouns('level');

/** Is this where people work? A path suits these. */
export const isScene = (noun: string): boolean => SCENES.has(noun);
/** Of a stretch of time there is never few or little to be wanted. */
export const isTime = (noun: string): boolean => TIMES.has(noun);
/** Can one have much or little of it? */
export const isAmount = (noun: string): boolean => AMOUNTS.has(noun);
/** Does nobody want it, whatever is said of it, as with stress or delays? */
export const isBurdensome = (noun: string): boolean => BURDENS.has(noun);

/** Are these people, told by the word or by its ending? */
export const isPeople = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  (/\w{3}(?:ers|ors|ists|(?:[cim]|pe)ans|ees|smen|wives)$/.test(noun) && !THINGS.has(noun));

/** Is this a person or several, but no firm or team? */
export const isPerson = (noun: string): boolean =>
  [noun, `${noun}s`].some((each) => PERSONS.has(each) || (isPeople(each) && !isScene(each)));

/** Does this noun stand for several? */
export const isPlural = (word: string): boolean =>
  PLURAL.has(word) ||
  (/\w[^s'’]s$/.test(word) && !SINGULAR.has(word) && !/(?:ness|less|us|itis|[sx]is)$/.test(word));

/** Nouns of what can be had more or less of, told by their endings. */
export const isAbstract = (noun: string): boolean =>
  /(?:ity|ness|ment|tion|sion|ance|ence|ship|ency|ure|ism|ing|ery|ology)$/.test(noun);
