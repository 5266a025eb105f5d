import type { Form, Said } from './said.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { leadIn, SUITING, USEFUL } from './words/leads.ts';
import { FIELDS, isScene } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';
import { wordList } from './words/word-list.ts';

/** A stretch of a statement, still to be split at its list, and how it is to be read. */
export interface Stretch {
  form: Form | 'con';
  slice: Slice;
  suits?: Said['suits'];
  /** What “it” stands for. */
  it?: string;
}

/** Things, unless the first word is a doing. */
export function named(slice: Slice): Stretch & { form: 'doings' | 'things' } {
  const [first = '', second = ''] = wordsOf(slice.text);
  // "Manufacturing plants" are a field, "training videos, product demos, and help pages" things, no doing.
  const arePairs = /^\w+ \w+,(?: \w+ \w+,)* (?:and|or) \w+ \w+$/.test(slice.text);
  const isField = FIELDS.has(first) && (isScene(second) || arePairs);
  return { form: isGerund(first) && !isField ? 'doings' : 'things', slice };
}
/** What one does, each verb in its base form. */
export const infinitives = (slice: Slice): Stretch => ({ form: 'infinitives', slice });

/** How the rest behind a lead is read: afresh, as what the path is useful for or suits, as reasons, as its first word tells, as verbs. */
export interface Lead {
  lead: 'main' | 'uses' | 'suits' | 'reasons' | 'named' | 'infinitives' | 'spared';
  rest: Slice;
}

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');
/** What may call it useful: `isUseful` tells whether it does. */
const CALLED = '(?<called>[\\w\\s-]+?)';
const LINK =
  '(?!(?<=found|seen) in (?:\\w+ )?every\\b)(?=\\s+(?:for|in|to|when|whenever|if|where|at|as|with|on|among|during|within|by)\\b|$)';
const IS = "(?:(?:it|they|this|that)(?:'s|'re)|is|are)";
const SUBJECT = "(?<subject>[\\w'/+#.\\s-]*?)(?<!\\S)";
/** Words that are in no plain subject of it. */
const NO_SUBJECT = wordList('that which who how what why where when is are');

/** How statements begin that say what they are good for; the last two only pros. */
const LEADS: readonly (readonly [Lead['lead'], RegExp])[] = [
  // "Knowing how to mend nets helps".
  ['main', /^\w+ing (?:how|when|what|where|which) to\s[^,]*?\s(?=(?:helps|lets|allows|enables|is)\s)/i],
  ['uses', of(`^${SUBJECT}(?:${IS}\\s+${CALLED}|(?:use|learn|choose|pick|try) (?:it|them|this))${LINK}`)],
  ['suits', /^(?:\w+\s+)?(?:use cases?|uses|applications)\s+(?:are|include)\s+/i],
  ['reasons', /^.{2,80}?\s+should\s+(?:\w+ly\s+)?/i],
  ['uses', of(`^(?:making (?:it|them)\\s+)?${CALLED}\\s+(?=(?:for|in|when|if|to|with)\\s)`)],
  ['infinitives', /^(?:you|they)(?:'ll|\s+will)\s+/i],
];

/** Do these words call it useful: "also crucial", "a good fit", "used and valued"? */
function isUseful(called: string): boolean {
  const [first = '', ...more] = wordsOf(called).join(' ').split(' and ');
  const said = first.replace(/^(?:(?:\w+ly|also|very|most|often|best|well|more) )*/, '') || first;
  const isFit = /^(?:an? |the )?(?:\w+ly )?(?:\w+ )?(?:choice|fit|option|match|place)$/;
  return (USEFUL.has(said) || isFit.test(said)) && more.length < 2 && more.every((each) => USEFUL.has(each));
}

/** The lead of a statement or of what it says, and what stands behind it; null where it has none. */
export function ledBy(slice: Slice, isSummary = false): Lead | null {
  for (const [lead, pattern] of isSummary ? LEADS.slice(0, 4) : LEADS) {
    const { 0: by, groups: { subject = '', called } = {} } = pattern.exec(slice.text) ?? {};
    const isMeant = by !== undefined && (called === undefined || isUseful(called));
    const words = wordsOf(subject);
    if (isMeant && !words.some((word) => NO_SUBJECT.has(word)))
      return {
        lead: SUITING.has(wordsOf(by).at(-1) ?? '') ? 'suits' : lead,
        rest: part(slice, by.length),
      };
  }
  const [start = ''] = /^an?\s+/i.exec(slice.text) ?? [];
  const found = isSummary ? null : leadIn(wordsOf(slice.text.slice(start.length)));
  if (found === null) return null;
  const by = slice.text.slice(start.length).split(' ', found.length).join(' ');
  const rest = part(slice, start.length + by.length);
  // What asks for little is good; of others that is what a pro is about.
  const isSpared = /^(?:little|less|no|only)\s/i.test(rest.text);
  return { lead: found.key !== 'asks' ? (found.key as Lead['lead']) : isSpared ? 'spared' : 'named', rest };
}
