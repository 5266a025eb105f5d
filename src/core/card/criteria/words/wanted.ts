import { isBurdensome, LEVELS } from './nouns.ts';
import { wordList } from './word-list.ts';

const WANTED = wordList(`
  autonomy backing calm cash childcare choice comfort daylight expertise freedom funding growth help income influence insight leisure luck money pay peace
  prestige privacy progress quiet recognition respect safety salaries salary say security shade sleep space stability support time trust variety wages
`);

/** Is more of it surely better? Not so of responsibility or contact, which some want and some do not. */
export const isWanted = (noun: string): boolean => WANTED.has(noun);

const UNWANTED = wordList(`
  bill burden burdens chores commute commutes commuting cuts debts deposit distance distances emission failure fee gap gaps liabilities liability loss
  maintenance mortgage obligation obligations paperwork penalties premiums price queue queues repair repairs traffic travel waiting wait waits waste workload
`);

/** Is less of it surely better, as of noise, fees and paperwork? */
export const isUnwanted = (noun: string): boolean =>
  UNWANTED.has(noun) || LEVELS.has(noun) || isBurdensome(noun);

/** Verbs of what one would rather not do. */
export const CHORES = wordList(`
  clean commute cope deal dust handle iron owe pay queue repair scrub share shovel travel wait wash worry
`);

/** Words in -ing that tell the kind of such a thing: "waiting time", "heating costs", "learning curve". */
export const KINDS_OF_THING = wordList(`
  building charging cleaning closing commuting cooking delivering dining driving heating hiring learning living loading moving opening operating parking
  playing printing reading running shipping sleeping starting teaching training travelling visiting waiting walking washing working
`);
export const THINGS_OF_DOING = wordList(`
  area areas bill bills conditions cost costs culture curve day days distance expenses fee fees hour hours permit price prices rate rates room space spaces
  speed spot spots standard standards style styles time times week
`);
