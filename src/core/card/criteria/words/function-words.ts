import { wordList } from './word-list.ts';

export const PREPOSITIONS = wordList(`
  about above across after against along alongside amid among around as at because before behind below beneath beside besides between
  beyond by concerning despite down during for from in inside into like near of off on onto out outside over past per regarding since than
  through throughout till to toward towards under until up upon via with within without
`);

export const DETERMINERS = wordList(`
  a all an another any both each either every her his its many most much my neither no one's our several some that the their these
  this those what whatever which whose your few fewer more less enough two three four five six seven eight nine ten
`);

export const PRONOUNS = wordList(`
  anybody anyone anything everybody everyone everything he him i it me nobody nothing one people she somebody someone something them they
  those us we who whoever you
`);

/** Words that join a subordinate clause: after one of them the main verb is no longer looked for. */
export const SUBORDINATORS = wordList(`
  that which who whom whose where when while if because since although though unless until whenever wherever so as how why whether
`);

export const AUXILIARIES = wordList(`
  am is are was were be been being has have had do does did can could may might must shall should will would cannot can't won't
  isn't aren't doesn't don't didn't hasn't haven't wouldn't couldn't shouldn't
`);

/** After these a base form stands. */
export const MODALS = wordList('can could may might will would must should');

/** Adverbs that do not end in -ly, or that may stand before a verb or an adjective. */
const ADVERBS = wordList(`
  again almost already also afterwards earlier later sooner always even ever extremely fairly far further here just largely less more most
  much never not now often only outright perhaps pretty quite rather really seldom so some-times sometimes somewhat soon still then there
  together too usually very well yet away twice once everywhere anywhere abroad elsewhere online
`);

const NOT_ADVERBS = wordList(`
  ally anomaly apply assembly bubbly chilly comply costly curly daily early eco-friendly elderly family family-friendly fly friendly hilly
  homely hourly italy jolly july likely lively lovely melancholy monopoly monthly multiply nightly oily only orderly rally rely reply
  silly smelly supply surly timely ugly unruly user-friendly weekly woolly worldly yearly
`);

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
