import { ownWords } from '../own-words.ts';
import { candidatesOf } from './candidates.ts';
import { saidInCon } from './con-reading.ts';
import { saidInPro } from './of-statement.ts';
import { doing } from './phrases.ts';
import type { Said } from './said.ts';
import { sliceOf } from './slice.ts';

const MOST_OFFERS = 3;
/** Of these it is not clear what is wanted: what is bad may stand behind “but” or in the next sentence. */
const UNCLEAR = /^(?:only|nobody|no one|nothing)\b|, but |\. \S/i;
/** What a pro says behind "but". */
const DRAWBACK = /^(?:it |they )?(?:may|might|demands?|requires?|needs?)\b/i;
/** What is said of some only, in part or not at all has no plain opposite. */
const OF_SOME = /^(?:it|you|most|many|much|all|half|one|two|three|every\w*|some\w*|a lot)\b/i;
const IN_PART =
  /n't\b|\b(?:no(?:t|body|thing)?|cannot|never|rarely|seldom|hardly|barely|less|few(?:er)?|lacks?|little|until|unless|only|just|enough|without)\b/i;

/** "Results being visible" of a pro; of a con the opposite, "raises not covering inflation". */
function toldOf({ form, text, who, predicate, tags, happens }: Said): string {
  const isCon = form === 'none' && !OF_SOME.test(text) && !IN_PART.test(text);
  const isPro = form === 'clause' && happens === '';
  // Of two things that are said only the second may be bad.
  if (!(isCon || isPro) || who === '' || /[C,]R*[FZMABV]/.test(tags)) return '';
  const plain = predicate.replace(/\b(?:often|usually|always)\s/, '').replace(/^(?:is|are) (?=\w+ing\b)/, '');
  const done = doing(plain.replace(/^(?:is|are)\b/, 'be'));
  return done && `${who} ${isCon ? 'not ' : ''}${done}`;
}

/**
 * Up to three wordings to choose from for a pro or con that could not be named safely: what it might be named, though not surely,
 * and then what it tells. They are sound, distinct, and none of those used already, nor what a con complains of.
 */
export function offersOf(statement: string, part: string, used: readonly string[] = []): string[] {
  const text = sliceOf(statement).text.replace(/[.!;,\s]+$/, '');
  const isCon = part === 'con';
  if (UNCLEAR.test(text) || (!isCon && (part !== 'pro' || DRAWBACK.test(text)))) return [];
  const [start = ''] = text.split(/,| and | or /);
  const said = isCon ? saidInCon(text) : [text, start].flatMap(saidInPro);
  const told = isCon && said.length > 1 ? [] : said;
  const isBad = (label: string) => isCon && text.toLowerCase().includes(label.toLowerCase());
  const named = said.flatMap((each) => candidatesOf(each));
  const all = [
    ...named.filter(({ kind, label }) => kind === 'amount' || !isBad(label)),
    ...told.flatMap((each) => candidatesOf(each, [['unsure', toldOf(each)]])),
  ];
  const labels = [...new Set(all.map(({ label }) => label))];
  const known = [ownWords(statement), ...used].map((each) => each.toLowerCase());
  // Of one and the same cut short the whole is enough.
  const isCut = (label: string) => labels.some((each) => each.startsWith(`${label} `));
  return labels
    .filter((label) => !known.includes(label.toLowerCase()) && !isCut(label))
    .slice(0, MOST_OFFERS);
}
