import { withBaseForms } from './bare-verbs.ts';
import { clauseVerb } from './clause.ts';
import { afterClauseLink } from './clause-lead-in.ts';
import type { Content } from './content.ts';
import { afterGiving } from './giving-lead-in.ts';
import { infinitiveAt } from './infinitive.ts';
import { afterScene } from './scene-lead-in.ts';
import type { Token } from './tokens.ts';
import { lowerAt, reworded } from './wording.ts';
import { isAdverb, isArticle } from './words/function-words.ts';
import {
  ACTORS,
  BE,
  CLAUSE_LINKS,
  DESIRES,
  LINKS,
  PATH_NOUNS,
  PREDICATE_NOUNS,
  PREDICATES,
  SUBJECTS,
  SUBJECTS_WITH_BE,
} from './words/lead-in-words.ts';
import { isPlural } from './words/nouns.ts';
import { anyBaseOfThird, baseOfThird, isGerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/** How far into a sentence its verb is looked for. */
const REACH = 8;

const CONNECTORS = new Set([
  'also',
  'and',
  'as',
  'because',
  'since',
  'so',
  'plus',
  'moreover',
  'additionally',
  'but',
  'finally',
]);

/**
 * Drops the words that lead in to a statement's point: "It's relevant when", "They are essential for", "This is common in
 * scenarios like", "Developers should learn it when they want to", "It provides". What is left is never empty.
 */
export function withoutLeadIn(statement: readonly Token[]): Content {
  const tokens = withPronoun(statement);
  const start = afterConnector(tokens);
  const content =
    afterShould(tokens, start) ??
    afterYouAre(tokens, start) ??
    afterPredicate(tokens, start) ??
    afterImperative(tokens, start) ??
    afterGiving(tokens, start) ??
    afterPronoun(tokens, start) ??
    afterLink(tokens, start, true);
  if (content !== null && content.tokens.length > 0) return ofNeeds(content) ?? content;
  const acting = ofActors(tokens.slice(start));
  if (acting !== null) return acting;
  return { tokens: tokens.slice(start), reading: 'bare' };
}

/** "Engineers set standards, mentor juniors, and …": the list is of what they do; "patterns help teams …": of what these then do. */
function ofActors(tokens: readonly Token[]): Content | null {
  const verb = clauseVerb(tokens);
  if (verb === null || verb > 3) return null;
  const predicate = tokens.slice(verb);
  const [first, ...rest] = predicate;
  if (first !== undefined && /^(?:help|let|allow|enable)s?$/.test(first.lower)) {
    return afterGiving([reworded(first, `${first.lower.replace(/s$/, '')}s`), ...rest], 0);
  }
  const isList = predicate.some(({ lower }) => lower === 'and');
  return isList && ACTORS.has(lowerAt(tokens, verb - 1)) && infinitiveAt(predicate, 0, true)
    ? { tokens: predicate, reading: 'infinitive' }
    : null;
}

/** "Building applications that need speed, safety, and support": the list is what counts. */
function ofNeeds({ tokens, reading }: Content): Content | null {
  const that = tokens.findIndex(({ lower }) => /^(?:that|which|who)$/.test(lower));
  if (reading === 'clause' || that < 1 || that > 5 || !/s$/.test(lowerAt(tokens, that - 1))) return null;
  if (tokens.slice(0, that).some(({ lower, mark }) => mark || /^(?:and|or)$/.test(lower))) return null;
  const at = /^(?:benefits?|depends?|rely|relies)$/.test(lowerAt(tokens, that + 1)) ? that + 3 : that + 2;
  const needs = at === that + 3 || /^(?:needs?|requires?|demands?|values?)$/.test(lowerAt(tokens, that + 1));
  const list = tokens.slice(at);
  const isList =
    list.some(({ lower }) => lower === ',') && list.some(({ lower }) => /^(?:and|or)$/.test(lower));
  return needs && isList ? { tokens: list, reading: 'phrase' } : null;
}

/** "Docker isolates …", "Managers hire …" of an Engineering Manager: the path by its name, or by its last word, as "it". */
export function withPathPronoun(tokens: readonly Token[], path: string): readonly Token[] {
  const name = path.toLowerCase().split(/\s+/);
  const start = /^(?:a|an|the)$/.test(lowerAt(tokens, 0)) ? 1 : 0;
  for (const words of [name, name.slice(-1)]) {
    const found = words.every((word, at) => {
      const here = lowerAt(tokens, start + at);
      return word !== '' && (here === word || (at === words.length - 1 && here === `${word}s`));
    });
    const last = tokens[start + words.length - 1];
    const next = lowerAt(tokens, start + words.length);
    if (
      !found ||
      last === undefined ||
      !(isVerb(next) || BE.has(next) || baseOfThird(next) !== null || isAdverb(next))
    )
      continue;
    const several =
      last.lower === `${words.at(-1) ?? ''}s` || (isPlural(last.lower) && baseOfThird(next) === null);
    const rest = tokens.slice(start + words.length);
    const ofThing = ACTORS.has(last.lower)
      ? rest
      : rest.map((each) => (each.lower === 'their' ? reworded(each, 'its') : each));
    return [reworded(last, several ? 'they' : 'it'), ...ofThing];
  }
  return tokens;
}

/** "This approach", "the role": the path itself, as "it". */
function withPronoun(tokens: readonly Token[]): readonly Token[] {
  const [first, noun, ...rest] = tokens;
  if (first?.lower === 'which') return [reworded(first, 'it'), ...tokens.slice(1)];
  if (first === undefined || noun === undefined || !/^(?:this|these|the|such)$/.test(first.lower))
    return tokens;
  if (!PATH_NOUNS.has(noun.lower)) return tokens;
  return [reworded(noun, isPlural(noun.lower) ? 'they' : 'it'), ...rest];
}

/** ", as it …": the connector goes where a subject follows it. */
function afterConnector(tokens: readonly Token[]): number {
  // "Learning it helps with …", "Understanding it is key for …".
  if (isGerund(lowerAt(tokens, 0)) && /^(?:it|them|this)$/.test(lowerAt(tokens, 1))) return 2;
  if (!CONNECTORS.has(lowerAt(tokens, 0))) return 0;
  const at = lowerAt(tokens, 1) === ',' ? 2 : 1;
  return SUBJECTS.has(lowerAt(tokens, at)) || SUBJECTS_WITH_BE.has(lowerAt(tokens, at)) ? at : 0;
}

/** "Developers should learn it when …": a summary. */
function afterShould(tokens: readonly Token[], start: number): Content | null {
  const should = tokens.findIndex(({ lower }, at) => at >= start && at < start + 12 && lower === 'should');
  if (should === -1) return null;
  const clause = tokens.findIndex(({ lower }, at) => at > should && CLAUSE_LINKS.has(lower));
  const link = tokens.findIndex(
    ({ lower }, at) =>
      at > should + 1 && (lower === 'for' || (lower === 'to' && infinitiveAt(tokens, at + 1))),
  );
  const situation = /^(?:when|if|whenever)$/.test(lowerAt(tokens, clause));
  if (clause !== -1 && (situation || link === -1 || clause < link)) return afterLink(tokens, clause, false);
  if (link !== -1) return afterLink(tokens, link, false);
  const place = tokens.findIndex(({ lower }, at) => at > should + 1 && /^(?:in|during|on|at)$/.test(lower));
  return place === -1 ? null : afterLink(tokens, place, false);
}

/** "It's particularly useful for", "The role is relevant when", "Well suited to". */
function afterPredicate(tokens: readonly Token[], start: number): Content | null {
  const be = afterMakingIt(tokens, start) ?? afterBe(tokens, start);
  let at = afterAdverbs(tokens, be ?? start);
  const nominal = be !== null && isArticle(lowerAt(tokens, at));
  if (nominal) at += 1;
  const predicate = endOfPredicate(tokens, at, nominal);
  if (predicate !== null && /^(?:both|either)$/.test(lowerAt(tokens, predicate)))
    return afterLink(tokens, predicate + 1, false);
  if (predicate === null || (be === null && !LINKS.has(lowerAt(tokens, predicate)))) return null;
  return afterLink(tokens, predicate, false);
}

/** The place after "making it" or "this makes them"; null where there is none. */
function afterMakingIt(tokens: readonly Token[], start: number): number | null {
  const at = SUBJECTS.has(lowerAt(tokens, start)) ? start + 1 : start;
  const makes = /^mak(?:es?|ing)$/.test(lowerAt(tokens, at)) && /^(?:it|them)$/.test(lowerAt(tokens, at + 1));
  return makes && lowerAt(tokens, at + 3) !== 'to' ? at + 2 : null;
}

/** The place after "it's", "they can be", "the role is"; null where there is none. */
function afterBe(tokens: readonly Token[], start: number): number | null {
  if (SUBJECTS_WITH_BE.has(lowerAt(tokens, start)) || BE.has(lowerAt(tokens, start))) return start + 1;
  for (let at = start + 1; at < start + REACH && !(tokens[at]?.mark ?? true); at += 1) {
    if (BE.has(lowerAt(tokens, at))) return at + 1;
    if (LINKS.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'and') return null;
  }
  return null;
}

function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'not') at += 1;
  return at;
}

/** The place after "useful", "important and useful" or, after an article, "great choice"; null where there is none. */
function endOfPredicate(tokens: readonly Token[], from: number, nominal: boolean): number | null {
  let end: number | null = null;
  for (let at = from; at < from + 5; at += 1) {
    const each = lowerAt(tokens, at);
    if (nominal ? PREDICATE_NOUNS.has(each) : PREDICATES.has(each)) end = at + 1;
    else if (end !== null && !isAdverb(each) && each !== 'and' && each !== ',') return end;
    else if (end === null && !nominal) return null;
  }
  return end;
}

/** "Use it when …". */
function afterImperative(tokens: readonly Token[], start: number): Content | null {
  if (
    !/^(?:use|choose|pick|take|learn|consider|select|adopt|try|buy|join|become|prefer)$/.test(
      lowerAt(tokens, start),
    )
  )
    return null;
  if (/^(?:it|them|this|these|one)$/.test(lowerAt(tokens, start + 1)))
    return LINKS.has(lowerAt(tokens, start + 2)) ? afterLink(tokens, start + 2, false) : null;
  // "Choose a van if you carry tools": the path's name stands before the clause, without a comma.
  const clause = tokens.findIndex(({ lower, mark }, at) => at > start && (mark || CLAUSE_LINKS.has(lower)));
  return clause > start + 1 && clause < start + 7 && !tokens[clause]?.mark
    ? afterLink(tokens, clause, false)
    : null;
}

/** "You're welcome in every orchestra": what one would be. */
function afterYouAre(tokens: readonly Token[], start: number): Content | null {
  const subject = tokens[start];
  if (subject === undefined || !/^(?:you're|we're)$/.test(subject.lower) || tokens.length < start + 2)
    return null;
  return { tokens: [reworded(subject, 'being'), ...tokens.slice(start + 1)], reading: 'phrase' };
}

/** "It scales to …", "You decide …": the subject goes, its verb stays. */
function afterPronoun(tokens: readonly Token[], start: number): Content | null {
  if (tokens.length < start + 2) return null;
  if (SUBJECTS_WITH_BE.has(lowerAt(tokens, start)))
    return { tokens: tokens.slice(start + 1), reading: 'phrase' };
  if (!SUBJECTS.has(lowerAt(tokens, start))) return null;
  if (
    /^(?:can|could|will|would|may)$/.test(lowerAt(tokens, start + 1)) &&
    infinitiveAt(tokens, start + 2, true)
  ) {
    return { tokens: tokens.slice(start + 2), reading: 'infinitive' };
  }
  if (BE.has(lowerAt(tokens, start + 1))) return { tokens: tokens.slice(start + 2), reading: 'phrase' };
  // "It never sleeps": never sleeping; "it not only saves …".
  const onlyOne = lowerAt(tokens, start + 1) === 'not' && /^(?:only|just)$/.test(lowerAt(tokens, start + 2));
  const adverb = isAdverb(lowerAt(tokens, start + 1)) && !onlyOne ? 1 : 0;
  const rest = tokens.slice(start + 1 + (onlyOne ? 2 : adverb));
  if (adverb === 1 && lowerAt(tokens, start + 1) !== 'also' && baseOfThird(lowerAt(rest, 0)) !== null) {
    return { tokens: [...tokens.slice(start + 1, start + 2), ...withBaseForms(rest)], reading: 'infinitive' };
  }
  if (anyBaseOfThird(lowerAt(rest, 0)) !== null)
    return { tokens: withBaseForms(rest), reading: 'infinitive' };
  const spoken = /^(?:you|we|they)$/.test(lowerAt(tokens, start));
  return infinitiveAt(rest, 0, spoken) ? { tokens: tokens.slice(start + 1), reading: 'infinitive' } : null;
}

/**
 * What follows "for", "when", "in", "to" and the like at `at`.
 * @param opening the statement begins with it, so only those that cannot begin a phrase of their own are dropped
 */
function afterLink(tokens: readonly Token[], at: number, opening: boolean): Content | null {
  const link = lowerAt(tokens, at);
  if (!LINKS.has(link) || (opening && !/^(?:for|when|if|where|whenever)$/.test(link))) return null;
  if (CLAUSE_LINKS.has(link)) return afterClauseLink(tokens, at + 1, link === 'because' || link === 'since');
  if (link === 'to' && infinitiveAt(tokens, at + 1))
    return { tokens: tokens.slice(at + 1), reading: 'infinitive' };
  const content = afterScene(tokens, at + 1);
  const before = tokens[tokens.length - content.tokens.length - 1]?.lower ?? '';
  const suits = (link === 'for' || link === 'with') && content.reading === 'phrase' && !DESIRES.has(before);
  return suits ? { ...content, suits } : content;
}
