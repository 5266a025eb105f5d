import { isBurdensome, LEVELS } from './nouns.ts';
import { wordList } from './word-list.ts';

/** More of these is surely better; not so of responsibility or contact, which some want and some do not. */
export const WANTED = wordList(`
  autonomy backing calm cash childcare choice comfort daylight expertise freedom funding growth help income influence insight leisure luck money pay peace
  prestige privacy progress quiet recognition respect safety salaries salary say security shade sleep space stability support time trust variety wages
`);

const UNWANTED = wordList(`
  bill burden burdens chores commute commutes commuting cuts debts deposit distance distances emission failure fee gap gaps liabilities liability loss
  maintenance mortgage obligation obligations paperwork penalties premiums price queue queues repair repairs traffic travel waiting wait waits waste workload
`);

/** Is less of it surely better, as of noise, fees and paperwork? */
export const isUnwanted = (noun: string): boolean =>
  UNWANTED.has(noun) || LEVELS.has(noun) || isBurdensome(noun);

/** Verbs of what one would rather not do. */
export const CHORES = wordList('clean cope deal handle iron owe pay scrub share wash');

/** Adjectives and kinds beside which one still asks how much. */
export const OF_AMOUNTS = wordList('free spare own personal extra creative physical natural family leisure');

/** What words in -ing tell the kind of: "waiting time", "heating costs". */
export const THINGS_OF_DOING = wordList(
  'area conditions distance permit price rates room speed spot time times',
);
