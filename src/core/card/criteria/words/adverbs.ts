import { wordList } from './word-list.ts';

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
