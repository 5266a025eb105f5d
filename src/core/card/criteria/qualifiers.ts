import type { Phrase } from './phrase.ts';
import { COMFORTABLE } from './shorten.ts';
import type { Member } from './split-list.ts';
import { type Token, written } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { isGerund } from './words/verb-forms.ts';

/** What follows the last "and" member after a comma and is no thing of its own belongs to all. */
export function qualifiersApart(members: readonly Member[]): { listed: Member[]; qualifiers: Token[][] } {
  const lastAnd = members.findLastIndex(({ joinedBy }) => joinedBy === 'and');
  const isQualifier = ({ tokens, joinedBy }: Member, index: number) =>
    index > 0 &&
    (lowerAt(tokens, 0) === 'without' ||
      (joinedBy === 'comma' && lastAnd !== -1 && index > lastAnd && isAdjunct(tokens)));
  return {
    listed: members.filter((member, index) => !isQualifier(member, index)),
    qualifiers: members.filter(isQualifier).map(({ tokens }) => tokens),
  };
}

const isAdjunct = (tokens: readonly Token[]): boolean => {
  const first = lowerAt(tokens, 0);
  return PREPOSITIONS.has(first) || isAdverb(first) || first === 'all' || first === 'whether';
};

/** Nouns that take a preposition of their own, which then says nothing of their neighbours. */
const BOUND =
  /^(?:trust|interest|growth|expertise|experience|confidence|faith|skills?|impact|focus|effect|influence|dependence|belief|investment|participation|progress|say|work|life|living|working)$/;
const ADJUNCTS = new Set(['in', 'at', 'within', 'across', 'during', 'under', 'throughout', 'among', 'on']);

/** A qualifier that belongs to all: set off by a comma, or after a list of single words ("autonomy, mastery and purpose at work"). */
export function withQualifiers(phrases: Phrase[], adjuncts: Token[][]): Phrase[] {
  const shared = adjuncts.find((tokens) => tokens.length <= 6) ?? sharedAdjunct(phrases);
  if (shared === null) return phrases;
  return phrases.map((phrase) =>
    shared.every((each) => phrase.words.includes(each))
      ? phrase
      : { ...phrase, words: [...phrase.words, ...shared] },
  );
}

function sharedAdjunct(phrases: readonly Phrase[]): readonly Token[] | null {
  const last = phrases.at(-1);
  if (last === undefined || phrases.length < 2) return null;
  const at = last.words.findIndex(({ lower: each }) => ADJUNCTS.has(each));
  const singles = phrases.slice(0, -1).every(({ words }) => words.length === 1);
  return at === 1 && singles && !BOUND.test(lowerAt(last.words, 0)) ? last.words.slice(at) : null;
}

/** "… without supervisory duties" is a criterion of its own, unless it says how something is done ("working without"). */
export function withoutApart(phrases: Phrase[]): Phrase[] {
  const last = phrases.at(-1);
  if (last === undefined) return phrases;
  const at = last.own.findIndex(({ lower: each }, index) => index > 0 && each === 'without');
  const doing = last.form === 'infinitive' || isGerund(lowerAt(last.words, 0));
  const ofAnother = isGerund(lowerAt(last.own, at + 1)) && last.own.length > at + 2;
  // "Lakes that grow without limits": it is said of their growing.
  if (/^(?:that|which|who)$/.test(lowerAt(last.own, at - 2))) return phrases;
  // A label that says how something is done must stay short enough to say it.
  const tooLong = written(last.words).length > COMFORTABLE;
  if (
    at === -1 ||
    (doing && !ofAnother && !tooLong) ||
    phrases.some(({ form }) => form === 'clause' || form === 'situation')
  )
    return phrases;
  const apart = last.own.slice(at);
  if (apart.length < 2) return phrases;
  const before = {
    ...last,
    own: last.own.slice(0, at),
    words: last.words.filter((each) => !apart.includes(each)),
  };
  return [...phrases.slice(0, -1), before, { own: apart, words: apart, form: 'noun' }];
}
