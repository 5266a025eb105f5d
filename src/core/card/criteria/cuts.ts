import { phraseOf, WORDS } from './clause.ts';
import { GENERIC_WORDS } from './words/lead-in-words.ts';
import { wordList } from './words/word-list.ts';

/** Words that say too little at the end of a label. */
const NEEDS_MORE = wordList(`
  people those somebody someone anyone something anything everything stone way path route gateway step door entry part kind sort lack sense
  side need chance background interest focus mix range number set form level lot bit others one ones such so even only just especially particularly more less
`);

/** Of what is not wanted only a plain place or time is left out: the rest tells which it is. */
const UNWANTED = /^(?:freedom from|few|little|not|low)\b/i;

/** The text, and the same shorter and shorter: without what follows a preposition, a relative clause or a purpose at its end. */
export function shortened(text: string): string[] {
  const found = phraseOf(text, true);
  if (found === null) return [text];
  const { words, tags } = found;
  const goes = UNWANTED.test(text) ? /^P[^WUVFZMAB,]*$/ : /^[PWKU]|^TV/;
  const cuts = [...text.matchAll(WORDS)].map(({ index }, at) => {
    const cut = text.slice(0, index).replace(/[\s,;:]+$/, '');
    const [before, after] = [tags.slice(0, at), tags.slice(at)];
    const isWhole =
      /[NSRO]$|[G,C]G$/.test(before) &&
      !/(?<![G,C])[GVTX]R*$/.test(before) &&
      // Not within a list, nor where only the rest tells which: "the meetings where strategy is made".
      !(before.includes(',') && /[,C]/.test(after)) &&
      !(/^[WU]/.test(after) && /(?:^|\s)the (?:[\w-]+ )?[\w-]+$/i.test(cut));
    const isEnough =
      cut.includes(' ') &&
      !NEEDS_MORE.has(words[at - 1] ?? '') &&
      !/^(?:no|less|fewer|more|few|little|working|dealing|being|having)\s\S+$/i.test(cut) &&
      !/^(?:of|to|into|from|between|how|what|why)$/.test(words[at] ?? '') &&
      !(words[at] === 'with' && /^suitability for \S+$/i.test(cut)) &&
      !(/combin/i.test(cut) && !/\s(?:with|and)\s/.test(cut)) &&
      !/^[PK][R,]*$/.test(after) &&
      !/^one of\b/i.test(cut) &&
      !(/^P/.test(after) && /^\w+ing \w+$/.test(cut) && GENERIC_WORDS.has(words[at - 1] ?? '')) &&
      !(before.includes('W') && /[FZMAB][^W]*$/.test(before));
    return isWhole && isEnough && goes.test(after) ? cut : '';
  });
  return [text, ...cuts.filter((cut) => cut !== '').toReversed()];
}
