import type { Form, Said } from './said.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { BEFORE_NAMES, BEFORE_VERBS, USEFUL } from './words/leads.ts';
import { FIELDS, isScene } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';

/** A stretch of a statement, still to be split at its list, and how it is to be read. */
export interface Stretch {
  form: Form | 'con';
  slice: Slice;
  suits?: Said['suits'];
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

/** How the rest behind a lead is read: as what the path is useful for or suits, as reasons, as its first word tells, as what one is spared, as verbs. */
export interface Lead {
  lead: 'uses' | 'suits' | 'reasons' | 'named' | 'infinitives' | 'spared';
  rest: Slice;
}

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');
/** What may call it useful: `isUseful` tells whether it does. */
const CALLED = '(?<called>[\\w\\s-]+?)';
const LINK = '(?=\\s+(?:for|in|to|when|whenever|if|where|at|as|with|on|among|during|within|by)\\b|$)';
const IS = "(?:(?:it|they|this|that)(?:'s|'re)|is|are)";
const SUBJECT = "(?:(?!(?:that|which|who|how|what|where|when)\\s(?!to\\b))[\\w'/+#.-]+\\s+)*?";

/** How statements, and what they say of a path, begin before what it is good for. */
const LEADS: readonly (readonly [Lead['lead'], RegExp])[] = [
  ['uses', of(`^${SUBJECT}(?:${IS}\\s+${CALLED}|(?:use|learn|choose|pick|try) (?:it|them|this))${LINK}`)],
  ['suits', /^(?:suit(?:s|ing)?|(?:\w+\s+)?(?:use cases?|uses|applications)\s+(?:are|include))\s+/i],
  ['reasons', /^.{2,80}?\s+should\s+(?:\w+ly\s+)?/i],
  ['uses', of(`^(?:making (?:it|them)\\s+)?${CALLED}\\s+(?=(?:for|in|when|if|to|with)\\s)`)],
  ['uses', /^(?:works (?:well|best|great)|makes sense)\s+/i],
  ['infinitives', of(`^(?:${BEFORE_VERBS})\\s+`)],
  ['spared', /^(?:requir|need|demand)(?:s|es|ing)?\s+(?=(?:little|less|no|only)\s)/i],
  ['named', of(`^(?:${BEFORE_NAMES})\\s+`)],
];

/** Behind these “for” names what the path suits, whatever it is. */
const SUITING = /\b(?:ideal|perfect|best|better|suit\w+|used|chosen|made|built|designed|meant|intended)\s*$/i;

/** Do these words call it useful: "also crucial", "a good fit"? */
function isUseful(called: string): boolean {
  const said = called
    .toLowerCase()
    .replace(/^(?:(?:\w+ly|also|very|most|often|best|better|well|more) )+/, '');
  const isFit = /^(?:an? |the )?(?:\w+ )?(?:choice|fit|option|match|place)$/;
  return USEFUL.has(said) || isFit.test(said);
}

/** The lead of a statement or of what it says, and what stands behind it; null where it has none. */
export function ledBy(slice: Slice): Lead | null {
  for (const [lead, pattern] of LEADS) {
    const { 0: by, groups: { called = 'useful' } = {} } = pattern.exec(slice.text) ?? {};
    // "Needed in every trade" is no use.
    const isMade =
      /(?:made|needed|built)\s*$/.test(by ?? '') && /^\s*in\s/.test(slice.text.slice(by?.length));
    if (by !== undefined && isUseful(called) && !isMade)
      return { lead: SUITING.test(by) ? 'suits' : lead, rest: part(slice, by.length) };
  }
  return null;
}
