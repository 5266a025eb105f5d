import { clauseOf, tagsOfPhrase } from './clause.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { headNoun, within } from './wording.ts';
import { isPeople } from './words/nouns.ts';

/** How a stretch is read; "none" is a con's clause. */
export type Form = 'things' | 'doings' | 'infinitives' | 'third' | 'clause' | 'when' | 'none';
/** What a con says of the words behind its lead; "bad" where it has none. */
export type Frame = 'unsuited' | 'hard' | 'done' | 'unable' | 'needed' | 'lacking' | 'rested' | 'bad';

/** What a label names; one that is unsure is only offered to the user, never chosen. */
export type Kind = 'quality' | 'suitability' | 'amount' | 'little' | 'not' | 'thing' | 'unsure';
/** A label of some kind; "" where it cannot be made of what is said. */
export type Made = readonly [kind: Kind, label: string];

const ARTICLE = /^(?:(?:an?|the|any|some|all|both|its|your(?! own))\s+)*(?=\S)/i;
/** What says how likely, how often or when something is. */
export const MAYBE =
  /^(?:(?:can|could|may|might|will|would|tends? to|gets? to|keeps?(?= \w+ing (?:the|an?|your|new)\b)|still|often|(?!rarely|hardly|barely|only|rely|supply)\w+ly)\s+)*/i;

/** A stretch taken apart, as the kinds of label need it. */
export type Said = ReturnType<typeof saidOf>;

/**
 * Takes the words of a stretch apart: the thing that it names or says something of; and of a clause who does something and what
 * is said. `suits`: what is named is what the path suits, always, or where it names people or settings.
 */
export function saidOf(stretch: string, form: Form | Frame, suits?: 'always' | 'people') {
  // What is theirs is the user's, unless others are named before: a label speaks to who decides.
  const [before = ''] = stretch.split(/\btheir\b/i);
  const isWithin = /\b(?:(?:within|across) their|in their (?!own )\w+(?<!s))\b/i.test(stretch);
  const isOthers = /\b(?:who|people)\b/i.test(before) || (!isWithin && wordsOf(before).some(isPeople));
  const yours = stretch.replace(/\btheir (organi[sz]ation|team|career|job)s\b/gi, 'your $1');
  const text = isOthers ? stretch : yours.replace(/\btheir\b/gi, 'your');
  const clause = form === 'clause' || form === 'none' ? clauseOf(sliceOf(stretch)) : null;
  const who = clause?.subject.text ?? '';
  const thing = who === '' ? text.replace(ARTICLE, '') : within(who.replace(ARTICLE, ''));
  const words = wordsOf(thing);
  const predicate = clause?.predicate.text.replace(MAYBE, '') ?? '';
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
    tags: clause?.tags ?? '',
    happens: happeningIn(within(who.replace(/^(?:an?|the|its|all|some)\s/i, '')), predicate),
  };
}

/** "Loads are handled by the depot" is about loads handled by it; "" where it is not told of a state. */
function happeningIn(thing: string, predicate: string): string {
  const state = predicate.replace(/^(?:is|are|be)\s/, '').replace(MAYBE, '');
  const isState = state !== predicate && /^(?:[EP]|J+[PT])/.test(tagsOfPhrase(state));
  return isState ? `${thing} ${state}` : '';
}
