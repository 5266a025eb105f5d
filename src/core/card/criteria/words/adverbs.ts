import { wordList } from './word-list.ts';

/** Adverbs that do not end in -ly, or are too short to be told by it. */
const ADVERBS = wordList(`
  again almost already also afterwards earlier later sooner always even ever far further here just less more most much never not now often
  only outright perhaps pretty quite rather seldom so sometimes somewhat soon still then there together too very well yet away twice once
  everywhere anywhere abroad elsewhere online
`);

/** Words in -ly that are no adverbs, or seldom. */
const NOT_ADVERBS = wordList(`
  anomaly apply assembly bubbly chilly comply costly curly daily early eco-friendly elderly family family-friendly friendly hilly homely
  hourly italy jolly likely lively lovely melancholy monopoly monthly multiply nightly orderly rally reply silly smelly supply surly timely
  unruly user-friendly weekly woolly worldly yearly
`);

/** Is this word an adverb, told by the word or by its ending? */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
