import { type Clause, clauseOf } from './clause.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { headNoun, within } from './wording.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, gerund } from './words/verbs.ts';

/** How a stretch is read; and what a con says of the words behind its lead, "none" where it has none. */
export type Form = 'things' | 'doings' | 'infinitives' | 'third' | 'clause' | 'when' | 'spared';
export type Frame =
  | 'unsuited'
  | 'hard'
  | 'slow'
  | 'done'
  | 'forced'
  | 'unable'
  | 'needed'
  | 'brings'
  | 'bad'
  | 'brought'
  | 'lacking'
  | 'rested'
  | 'none';

const ARTICLE = /^(?:(?:a|an|the|any|some|both|such|other|your(?! own)|its|our|these|all)\s+)*(?=\S)/i;
/** What says how likely, how often or when something is. */
export const MAYBE =
  /^(?:(?:can|could|may|might|will|would|tends? to|still|often|(?!rarely|hardly|barely|only|apply|rely|reply|supply)\w+ly)\s+)*/i;

/** A stretch taken apart, as the kinds of label need it. */
export type Said = ReturnType<typeof saidOf>;

/**
 * Takes the words of a stretch apart: the thing that it names or says something of; and of a clause who does something and what
 * is said. `suits`: what is named is what the path suits, always, or where it names people or settings.
 */
export function saidOf(stretch: string, form: Form | Frame, suits?: 'always' | 'people') {
  // What is theirs is the user's, unless others are named before: a label speaks to who decides.
  const before = wordsOf(/^.*(?=\btheir\b)/i.exec(stretch)?.[0] ?? '');
  const isOthers =
    (form === 'when' && !/^they\b/.test(stretch)) ||
    before.some((word) => /^(?:who|you|people)$/.test(word)) ||
    (before.some(isPeople) && !/^(?:(?:with)?in|across|throughout)$/.test(before.at(-1) ?? ''));
  const text = isOthers
    ? stretch
    : stretch
        .replace(/^they\b/i, 'you')
        .replace(/\btheir (organi[sz]ation|department|employer|team|field|career|job)s\b/gi, 'your $1')
        .replace(/\btheir\b/gi, 'your');
  const clause = form === 'clause' || form === 'none' ? clauseOf(sliceOf(stretch)) : null;
  const who = clause?.subject.text ?? '';
  const tags = clause?.tags ?? '';
  const thing = who === '' ? text.replace(ARTICLE, '') : within(who.replace(ARTICLE, ''));
  const words = wordsOf(thing);
  const predicate = clause?.predicate.text.replace(MAYBE, '') ?? '';
  const happens = clause === null ? '' : happeningIn(clause);
  return {
    form,
    suits,
    /** Its own words; of a con with those that lead to it. */
    told: stretch,
    text,
    thing,
    words,
    head: headNoun(words),
    who,
    predicate,
    tags,
    happens,
  };
}

/** "Charts rarely change hands" is about charts changing hands; "" where it is not sure what happens. */
function happeningIn({ subject: { text: who }, predicate, tags }: Clause): string {
  const words = predicate.text.split(' ');
  // Behind adverbs, auxiliaries, "be" and "tend to".
  const at = words.findIndex(
    (word, index) => !'RXMABT'.includes(tags.charAt(index)) && !/^(?:be|tends?)$/.test(word),
  );
  const isDone = /^[ZFV]/.test(tags.slice(at));
  // What only names is no happening, nor is it sure where more verbs follow.
  const isSure = isDone || /^(?:[EP]|G.|J+[PT])/.test(tags.slice(at));
  if (at === -1 || !isSure || /[C,]R*[FZMABV]|^[FZ][VFZ]/.test(tags)) return '';
  const base = isDone ? (anyBaseOfThird(words[at] ?? '') ?? words[at] ?? '') : '';
  const verb = base === '' || base === 'exist' ? '' : gerund(base);
  const doer = who.replace(/^(?:the|an?)\s+/i, '');
  // "Appear seldom": wanted is that they do.
  const told = [doer, verb, ...words.slice(isDone ? at + 1 : at)].join(' ');
  return told.replace(/\s+(?:seldom|rarely|hardly)\b|\s(?=\s)/g, '');
}
