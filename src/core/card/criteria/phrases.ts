import { clauseVerb } from './clause.ts';
import { afterClauseLink } from './clause-lead-in.ts';
import type { Content } from './content.ts';
import { afterGiving } from './giving-lead-in.ts';
import { infinitiveAt } from './infinitive.ts';
import type { Phrase } from './phrase.ts';
import { qualifiersApart, withoutApart, withQualifiers } from './qualifiers.ts';
import { shareWords } from './share-words.ts';
import { isFiller, type Member, membersOf } from './split-list.ts';
import { sourceOf, type Token, withoutOuterMarks } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { DESIRES } from './words/lead-in-words.ts';
import { isGerund } from './words/verb-forms.ts';
import { VERBS } from './words/verbs.ts';

/** Cuts what remains of a statement into phrases, one for each member of its list; a sentence that is no list stays whole. */
export function phrasesOf(content: Content): Phrase[] {
  const phrases = phrasesWithin(content);
  if (!content.suits) return phrases;
  return phrases.map((phrase) => (phrase.form === 'noun' ? { ...phrase, suits: true } : phrase));
}

function phrasesWithin({ tokens, reading }: Content): Phrase[] {
  const content = withoutOuterMarks(tokens);
  if (content.length === 0) return [];
  if (reading === 'clause') return situations(content);
  const easy = easyTo(content);
  if (easy !== null) return easy;
  if (reading === 'bare' && clauseVerb(content) !== null) return [whole(content, 'clause')];
  const form = reading === 'infinitive' ? 'infinitive' : 'noun';
  const members = membersOf(content);
  if (!isList(members, form))
    return withoutApart([whole(content, reading === 'bare' && isProse(content) ? 'sentence' : form)]);
  const { listed, qualifiers } = qualifiersApart(members.filter((member) => !isFiller(member)));
  const phrases = listed.map(({ tokens: member }, index) =>
    index === 0 ? whole(member, form) : asMember(member, form),
  );
  const apart = qualifiers
    .filter((each) => lowerAt(each, 0) === 'without')
    .map((each) => whole(each, 'noun'));
  const adjuncts = qualifiers.filter((each) => lowerAt(each, 0) !== 'without');
  return [...withoutApart(withQualifiers(shareWords(phrases), adjuncts)), ...apart];
}

/** "Budgets are tight, or skills are scarce": each clause is a situation of its own. */
function situations(content: readonly Token[]): Phrase[] {
  const clauses = membersOf(content).map(({ tokens }) => tokens);
  const each = clauses.length > 1 && clauses.every((clause) => clauseVerb(clause) !== null);
  return (each ? clauses : [content]).map((clause) => whole(clause, 'situation'));
}

/** More words than a thing has, with a verb among them. */
const isProse = (content: readonly Token[]): boolean =>
  content.length > 10 && content.some(({ lower: each }) => AUXILIARIES.has(each) || VERBS.has(each));

const EASY = /^(?:easy|easier|simple|simpler|straightforward|quick|quicker|fast|faster|effortless|possible)$/;

/** "Easy to learn and deploy": every doing in the list is measured by its ease. */
function easyTo(content: readonly Token[]): Phrase[] | null {
  const at = content.findIndex(({ lower: each }) => !isAdverb(each));
  if (
    !EASY.test(lowerAt(content, at)) ||
    lowerAt(content, at + 1) !== 'to' ||
    !infinitiveAt(content, at + 2, true)
  )
    return null;
  const measure = /^(?:quick|fast)/.test(lowerAt(content, at)) ? 'speed' : 'ease';
  const [first, ...others] = phrasesOf({ tokens: content.slice(at + 2), reading: 'infinitive' });
  if (first === undefined) return null;
  const whole = { ...first, own: [...content.slice(0, at + 2), ...first.own] };
  return [whole, ...others].map((phrase) => (phrase.form === 'infinitive' ? { measure, ...phrase } : phrase));
}

const whole = (tokens: readonly Token[], form: Phrase['form']): Phrase => ({
  own: tokens,
  words: tokens,
  form,
});

/** A later member may repeat the link ("for A and for B"). */
function asMember(tokens: readonly Token[], form: Phrase['form']): Phrase {
  const easy = easyTo(tokens)?.[0];
  if (easy !== undefined) return easy;
  const first = lowerAt(tokens, 0);
  const rest = withoutOuterMarks(tokens.slice(1));
  if (rest.length === 0) return whole(tokens, form);
  const given = afterGiving(tokens, 0);
  if (given !== null && given.tokens.length > 0)
    return whole(given.tokens, given.reading === 'infinitive' ? 'infinitive' : 'noun');
  if (DESIRES.has(first) && lowerAt(rest, 0) === 'to') return asMember(rest, form);
  if (DESIRES.has(first) && form === 'noun') return whole(rest, 'noun');
  if (first === 'to' && infinitiveAt(rest, 0, true)) return { ...whole(rest, 'infinitive'), led: true };
  if (first === 'to') return whole(rest, 'noun');
  if (first === 'when' || first === 'where' || first === 'if') {
    const { tokens: content, reading } = afterClauseLink(rest, 0);
    return whole(
      content,
      reading === 'infinitive' ? 'infinitive' : reading === 'clause' ? 'situation' : 'noun',
    );
  }
  if (/^(?:for|in|on|by|at|as)$/.test(first)) return whole(rest, 'noun');
  return whole(tokens, form);
}

/** Commas alone make a list only of three or more short members; "and" joins two unless both hang on one preposition. */
function isList(members: readonly Member[], form: Phrase['form']): boolean {
  const [first, second] = members;
  if (first === undefined || second === undefined || isByOthers(first.tokens)) return false;
  if (members.every(({ joinedBy }) => joinedBy !== 'and')) {
    return (
      (members.length > 2 && members.every(({ tokens }) => tokens.length <= 6)) ||
      lowerAt(second.tokens, 0) === 'without'
    );
  }
  return (
    members.length > 2 || second.joinedBy !== 'and' || !hangsOnPreposition(first.tokens, second.tokens, form)
  );
}

/** "Trusted by hospitals, banks, and airlines": all of them did the one thing. */
const isByOthers = (tokens: readonly Token[]): boolean =>
  /ed$/.test(lowerAt(tokens, 0)) && lowerAt(tokens, 1) === 'by';

function hangsOnPreposition(
  first: readonly Token[],
  second: readonly Token[],
  form: Phrase['form'],
): boolean {
  const start = lowerAt(second, 0);
  const standsAlone =
    second.length > 2 ||
    (isGerund(start) && (second.length > 1 || isGerund(lowerAt(first, 0)))) ||
    PREPOSITIONS.has(start) ||
    DETERMINERS.has(start) ||
    (isAdjective(start) && second.length > 1) ||
    (form === 'infinitive' && infinitiveAt(second, 0, true));
  return (
    !standsAlone && first.slice(1).some(({ lower: each }) => PREPOSITIONS.has(each) && each !== 'without')
  );
}

/** The words of the statement that a phrase came from. */
export const quoteOf = (statement: string, { own }: Phrase): string => sourceOf(statement, own);
