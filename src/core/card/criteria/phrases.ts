import { startsWithCapital } from '../letters.ts';
import { thirdPersonAt, withBaseForms } from './bare-verbs.ts';
import { clauseVerb } from './clause.ts';
import { afterClauseLink } from './clause-lead-in.ts';
import type { Content } from './content.ts';
import { afterGiving } from './giving-lead-in.ts';
import { infinitiveAt } from './infinitive.ts';
import { withoutLeadIn } from './lead-in.ts';
import type { Phrase } from './phrase.ts';
import { qualifiersApart, withoutApart, withQualifiers } from './qualifiers.ts';
import { shareWords } from './share-words.ts';
import {
  closesWithComma,
  hasRelative,
  isFiller,
  joinedMembers,
  type Member,
  membersOf,
} from './split-list.ts';
import { sourceOf, type Token, withoutOuterMarks } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { CLAUSE_LINKS, DESIRES, PREDICATES } from './words/lead-in-words.ts';
import { isGerund } from './words/verb-forms.ts';
import { isVerb, TRANSITIVE, VERBS } from './words/verbs.ts';

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
  const members = byVerbs(membersOf(content), form);
  if (!isList(members, form))
    return withoutApart([whole(content, reading === 'bare' && isProse(content) ? 'sentence' : form)]);
  const { listed, qualifiers } = qualifiersApart(members.filter((member) => !isFiller(member)));
  const verbs = form === 'infinitive' && listed.every(({ tokens: member }) => beginsWithVerb(member));
  const phrases = listed.map(({ tokens: member }, index) =>
    index === 0 ? whole(member, form) : verbs ? asDoing(member) : asMember(member, form),
  );
  const apart = qualifiers
    .filter((each) => lowerAt(each, 0) === 'without')
    .map((each) => whole(each, 'noun'));
  const adjuncts = qualifiers.filter((each) => lowerAt(each, 0) !== 'without');
  return [...withoutApart(withQualifiers(shareWords(phrases), adjuncts)), ...apart];
}

const beginsWithVerb = (tokens: readonly Token[]): boolean =>
  isVerb(lowerAt(tokens, 0)) && !isAdjective(lowerAt(tokens, 0)) && !isGerund(lowerAt(tokens, 1));

/** "Budgets are tight, or skills are scarce": each clause is a situation of its own. */
function situations(content: readonly Token[]): Phrase[] {
  const clauses = membersOf(content).map(({ tokens }) =>
    CLAUSE_LINKS.has(lowerAt(tokens, 0)) ? tokens.slice(1) : tokens,
  );
  const each = clauses.length > 1 && clauses.every((clause) => clauseVerb(clause) !== null || weighs(clause));
  if (!each) return [whole(content, 'situation')];
  return clauses.flatMap((clause, index) => {
    const { tokens, reading } = afterClauseLink(clause, 0);
    if (index === 0 && !weighs(clause)) return [whole(clause, 'situation')];
    return reading === 'clause' ? [whole(tokens, 'situation')] : phrasesWithin({ tokens, reading });
  });
}

/** "Uptime matters". */
const weighs = (clause: readonly Token[]): boolean =>
  /^(?:matters?|counts?)$/.test(lowerAt(clause, clause.length - 1));

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
  const [doings, ...predicates] = withPredicates(content.slice(at + 2));
  const [first, ...others] = phrasesOf({ tokens: doings ?? [], reading: 'infinitive' });
  if (first === undefined) return null;
  const whole = { ...first, own: [...content.slice(0, at + 2), ...first.own] };
  const measured = [whole, ...others].map(
    (phrase): Phrase =>
      phrase.form === 'infinitive' || phrase.words.length === 1
        ? { measure, ...phrase, form: 'infinitive' }
        : phrase,
  );
  return [...measured, ...predicates.map((tokens) => asMember(tokens, 'noun'))];
}

/** "Learn, readable, and well suited for teams": where the list of doings ends, and other things are said. */
function withPredicates(tokens: readonly Token[]): (readonly Token[])[] {
  const members = joinedMembers(tokens);
  const at = members.findIndex(({ tokens: [first, ...rest] }, index) => {
    const said =
      first !== undefined && (isAdjective(first.lower) || isAdverb(first.lower)) && !isVerb(first.lower);
    return index > 0 && said && (rest.length > 0 || /-|able$|ible$/.test(first.lower));
  });
  if (at === -1) return [tokens];
  const [next] = members.slice(at);
  const start = tokens.indexOf(next?.joint[0] ?? next?.tokens[0] ?? (tokens[0] as Token));
  return [tokens.slice(0, start), ...members.slice(at).map((member) => member.tokens)];
}

const whole = (tokens: readonly Token[], form: Phrase['form']): Phrase => ({
  own: tokens,
  words: tokens,
  form,
});

/** Where several members lead with a verb, one that has none belongs to what the verb before it says. */
function byVerbs(members: readonly Member[], form: Phrase['form']): Member[] {
  const doing = ({ tokens }: Member) =>
    form === 'infinitive'
      ? infinitiveAt(tokens, 0) || isVerb(lowerAt(tokens, 0))
      : isGerund(lowerAt(tokens, 0));
  const later = members.filter((member, index) => index > 0 && doing(member));
  const [first] = members;
  if (first === undefined || later.length === 0 || !(form === 'infinitive' || doing(first)))
    return [...members];
  const grouped: Member[] = [];
  for (const member of members) {
    const before = grouped.at(-1);
    const inside =
      before !== undefined &&
      doing(before) &&
      !doing(member) &&
      namesThing(member, form) &&
      before.tokens.length > 1 &&
      !closesWithComma(member);
    // A thing between two doings with no "and" before it: it cannot be told what is listed.
    if (inside && member.joinedBy === 'comma') return [asOne(members)];
    if (!inside || before === undefined) grouped.push(member);
    else
      grouped[grouped.length - 1] = {
        ...before,
        tokens: [...before.tokens, ...member.joint, ...member.tokens],
      };
  }
  return grouped;
}

const asOne = (members: readonly Member[]): Member => ({
  tokens: members.flatMap(({ joint, tokens }) => [...joint, ...tokens]),
  joinedBy: 'start',
  joint: [],
});

/** A thing, and no unknown verb with its object, link or qualifier. */
const namesThing = ({ tokens }: Member, form: Phrase['form']): boolean => {
  const first = lowerAt(tokens, 0);
  const verb = form === 'infinitive' && tokens.length > 1 && DETERMINERS.has(lowerAt(tokens, 1));
  return (
    !verb &&
    !PREPOSITIONS.has(first) &&
    !AUXILIARIES.has(first) &&
    !isAdverb(first) &&
    first !== 'to' &&
    first !== 'when'
  );
};

/** A later member may repeat the link ("for A and for B"), or begin with a verb of its own. */
function asMember(tokens: readonly Token[], form: Phrase['form']): Phrase {
  const easy = easyTo(tokens)?.[0];
  if (easy !== undefined) return easy;
  const first = lowerAt(tokens, 0);
  const rest = withoutOuterMarks(tokens.slice(1));
  if (rest.length === 0) return whole(tokens, form);
  if (MODALS.test(first) && infinitiveAt(rest, 0, true)) return { ...whole(rest, 'infinitive'), led: true };
  if (HOW.test(first) && rest.length > 1 && infinitiveAt(rest, 0))
    return asDoing(first === 'already' ? rest : tokens);
  if (thirdPersonAt(tokens, 0) !== null) return asDoing(withBaseForms(tokens));
  if (form === 'noun' && leadsClause(tokens)) return asDoing(tokens);
  if (PREDICATES.has(first) || (isAdverb(first) && PREDICATES.has(lowerAt(rest, 0)))) {
    const said = withoutLeadIn(tokens);
    if (said.reading === 'phrase')
      return { ...whole(said.tokens, 'noun'), own: tokens, ...(said.suits ? { suits: true } : {}) };
  }
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

/** Adverbs that stand before a verb. */
const HOW = /^(?:\w+ly|never|always|often|already|still|also)$/;

const asDoing = (tokens: readonly Token[]): Phrase => ({ ...whole(tokens, 'infinitive'), led: true });

const MODALS = /^(?:can|could|may|might|will|would|must|should)$/;

/** Among things, a verb is told from a noun by the object that follows it ("care about access", "lack a quiet room"). */
const leadsClause = (tokens: readonly Token[]): boolean => {
  const next = lowerAt(tokens, 1);
  return infinitiveAt(tokens, 0) && ((DETERMINERS.has(next) && next !== 'that') || next === 'about');
};

/** Commas alone make a list only of three or more short members; "and" joins two unless both hang on one preposition. */
function isList(members: readonly Member[], form: Phrase['form']): boolean {
  const [first, second] = members;
  if (first === undefined || second === undefined || isByOthers(first.tokens)) return false;
  if (members.length === 2 && namesTwo(first.tokens, second.tokens)) return false;
  if (wantsDoings(members)) return false;
  if (hasRelative(first.tokens) && !members.slice(1).some(opensThing)) return false;
  if (judgesAll(first.tokens, members.at(-1)?.tokens ?? [])) return false;
  if (members.every(({ joinedBy }) => joinedBy !== 'and')) {
    return (
      (members.length > 2 && members.every(({ tokens }) => tokens.length <= 6)) ||
      lowerAt(second.tokens, 0) === 'without'
    );
  }
  if (form === 'infinitive' && wantsOneObject(members)) return false;
  const others = members.slice(1);
  const doing = isGerund(lowerAt(first.tokens, 0)) || form === 'infinitive';
  // "Thinking in plans, maps, and rules rather than in code": the link belongs to all.
  const long = others.length === 1 || others.some(({ tokens }) => tokens.length > 2);
  const linked = PREPOSITIONS.has(lowerAt(first.tokens, 1)) && first.tokens.length > 2 && long;
  const things = others.some(({ tokens }) => DETERMINERS.has(lowerAt(tokens, 0)));
  if (doing && linked && !things && !others.some((each) => hasVerb(each, form))) return false;
  if (
    doing &&
    others.length > 1 &&
    hasObjectAndLink(first.tokens) &&
    !others.every((each) => hasVerb(each, form))
  )
    return false;
  return (
    others.some((each) => each.joinedBy === 'comma' && PREPOSITIONS.has(lowerAt(each.tokens, 0))) ||
    !others.every((each) => hangsOnPreposition(first.tokens, each.tokens, form))
  );
}

/** "Define, version, and ship images": single words that are not all known to want an object, before one that has it. */
function wantsOneObject(members: readonly Member[]): boolean {
  const lone = members.slice(0, -1).map(({ tokens }) => tokens);
  const last = members.at(-1)?.tokens ?? [];
  const each = lone.every(({ length }) => length === 1) && last.length > 1 && infinitiveAt(last, 0);
  return each && members.length > 2 && !lone.every((tokens) => TRANSITIVE.has(lowerAt(tokens, 0)));
}

/** "Time to read, sleep, or answer letters": all are doings that the first word is for. */
const wantsDoings = (members: readonly Member[]): boolean => {
  const first = members[0]?.tokens ?? [];
  const to = first.findIndex(({ lower }) => lower === 'to');
  return (
    to > 0 &&
    isVerb(lowerAt(first, to + 1)) &&
    !isVerb(lowerAt(first, 0)) &&
    members.slice(1).every(({ tokens }) => beginsWithVerb(tokens))
  );
};

/** "Large Java or Kotlin projects": two names before one noun. */
const namesTwo = (first: readonly Token[], second: readonly Token[]): boolean =>
  second.length > 1 &&
  startsWithCapital(first.at(-1)?.text ?? '') &&
  startsWithCapital(second[0]?.text ?? '');

/** A member that cannot stand inside of a relative clause before it ("a tool that brings metrics, traces, and logs"). */
const opensThing = ({ tokens }: Member): boolean => {
  const start = lowerAt(tokens, 0);
  return (
    DETERMINERS.has(start) ||
    PREPOSITIONS.has(start) ||
    isAdjective(start) ||
    isGerund(start) ||
    hasRelative(tokens)
  );
};

/** "Makes hiring, training and promotion easier": what the last word says is said of all. */
const judgesAll = (first: readonly Token[], last: readonly Token[]): boolean =>
  /^(?:mak|keep)(?:e|es|s|ing)?$/.test(lowerAt(first, 0)) &&
  first.length > 1 &&
  !isAdjective(lowerAt(first, first.length - 1)) &&
  !/^(?:mak|keep)/.test(lowerAt(last, 0)) &&
  isAdjective(lowerAt(last, last.length - 1));

/** "Saving money on transport": what follows may hang on the link as well as on the verb. */
const hasObjectAndLink = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => at > 1 && (PREPOSITIONS.has(lower) || lower === 'to' || lower === 'that'));

const hasVerb = ({ tokens }: Member, form: Phrase['form']): boolean => {
  const first = lowerAt(tokens, 0);
  return (
    CLAUSE_LINKS.has(first) ||
    isGerund(first) ||
    thirdPersonAt(tokens, 0) !== null ||
    isAdverb(first) ||
    AUXILIARIES.has(first) ||
    PREPOSITIONS.has(first) ||
    first === 'to' ||
    (form === 'infinitive' && (infinitiveAt(tokens, 0) || DETERMINERS.has(lowerAt(tokens, 1))))
  );
};

/** "Trusted by hospitals, banks, and airlines": all of them did the one thing. */
const isByOthers = (tokens: readonly Token[]): boolean =>
  /ed$/.test(lowerAt(tokens, 0)) && lowerAt(tokens, 1) === 'by';

function hangsOnPreposition(
  first: readonly Token[],
  second: readonly Token[],
  form: Phrase['form'],
): boolean {
  const start = lowerAt(second, 0);
  // "Control over your time and your budget": the same word leads both.
  const link = first.findIndex(({ lower: each }, at) => at > 0 && PREPOSITIONS.has(each));
  if (link > 0 && /^(?:your|their|its|our|the)$/.test(start) && lowerAt(first, link + 1) === start)
    return true;
  if (link > 0 && DETERMINERS.has(lowerAt(first, link + 1))) return false;
  const relative = second.findIndex(({ lower }) => /^(?:that|which|who|where)$/.test(lower));
  const standsAlone =
    (relative > 0 ? relative : second.length) > 2 ||
    (isGerund(start) && (second.length > 1 || isGerund(lowerAt(first, 0)))) ||
    PREPOSITIONS.has(start) ||
    DETERMINERS.has(start) ||
    (isAdjective(start) && second.length > 1) ||
    (form === 'infinitive' && infinitiveAt(second, 0));
  return (
    !standsAlone && first.slice(1).some(({ lower: each }) => PREPOSITIONS.has(each) && each !== 'without')
  );
}

/** The words of the statement that a phrase came from. */
export const quoteOf = (statement: string, { own }: Phrase): string => sourceOf(statement, own);
