import { afterClauseLink } from './clause-lead-in.ts';
import type { Content } from './content.ts';
import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, isArticle, PREPOSITIONS } from './words/function-words.ts';
import { CLAUSE_LINKS, GIVING, SUBJECTS } from './words/lead-in-words.ts';
import { isPlural, OTHERS, PEOPLE } from './words/nouns.ts';

/** Verbs that name what a path is good at, with the word that follows them. */
const GOOD_AT =
  /^(?:excels? (?:at|in)|shines? (?:at|in|when)|works? well (?:for|in|with)|focus(?:es)? on|comes? with|makes? for|caters? to|specialises? in|specializes? in|allows? for|stands? out (?:for|in))$/;

/**
 * "It provides", "Offers you", "allows teams to", "lets you", "helps with", "excels at": what is given remains.
 * @returns null where the statement does not begin so
 */
export function afterGiving(tokens: readonly Token[], start: number): Content | null {
  let at = SUBJECTS.has(lowerAt(tokens, start)) ? start + 1 : start;
  while (isAdverb(lowerAt(tokens, at))) at += 1;
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    if (GOOD_AT.test(words.join(' '))) return { tokens: tokens.slice(at + length), reading: 'phrase' };
  }
  const bare = at === start && !/(?:s|ing)$/.test(lowerAt(tokens, at));
  if (bare && !RECEIVERS.has(lowerAt(tokens, at + 1))) return null;
  if (
    /^mak(?:es?|ing)$/.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'it' &&
    lowerAt(tokens, at + 3) === 'to'
  ) {
    return { tokens: tokens.slice(at + 2), reading: 'phrase' };
  }
  if (!GIVING.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) === 'that') return null;
  // "Lets people with little time cook": who is let do what is not told apart by a look at the next word.
  const within = /^(?:let|allow|enabl|help)/.test(lowerAt(tokens, at)) && PEOPLE.has(lowerAt(tokens, at + 1));
  if (within && receiverEnd(tokens, at + 1) === at + 1) return null;
  if (CLAUSE_LINKS.has(lowerAt(tokens, at + 1))) return afterClauseLink(tokens, at + 2);
  const content = afterReceiver(tokens, at + 1, /^(?:let|help)/.test(lowerAt(tokens, at)));
  return lowerAt(tokens, at).startsWith('suit') ? { ...content, suits: true } : content;
}

/**
 * Who is given something, and whether it is a thing or a doing.
 * @param bare the verb takes a doing without "to", as "lets you" does
 */
function afterReceiver(tokens: readonly Token[], at: number, bare: boolean): Content {
  const receiver = receiverEnd(tokens, at);
  const to = lowerAt(tokens, receiver) === 'to';
  if ((to || (bare && receiver > at)) && infinitiveAt(tokens, to ? receiver + 1 : receiver, true)) {
    return { tokens: tokens.slice(to ? receiver + 1 : receiver), reading: 'infinitive' };
  }
  const next = /^(?:with|in)$/.test(lowerAt(tokens, receiver)) ? receiver + 1 : receiver;
  return { tokens: tokens.slice(next), reading: 'phrase' };
}

const RECEIVERS = new Set(['you', 'them', 'us', 'one', 'it']);

function receiverEnd(tokens: readonly Token[], at: number): number {
  const each = lowerAt(tokens, at);
  if (RECEIVERS.has(each)) return at + 1;
  const next = lowerAt(tokens, at + 1);
  const giver = lowerAt(tokens, at - 1);
  if (PEOPLE.has(each) && next === 'with' && giver.startsWith('provid')) return at + 1;
  const named = /^(?:every|each|any|the|all)$/.test(each) && isArticle(lowerAt(tokens, at + 2));
  if (named && /^(?:giv|offer|bring)/.test(giver)) return at + 2;
  const given = isArticle(next) || isAdjective(next) || isPlural(next);
  if (PEOPLE.has(each) && given && /^(?:giv|offer|bring)/.test(giver)) return at + 1;
  const people = PEOPLE.has(each) || OTHERS.has(each);
  if (people && (next === 'to' || infinitiveAt(tokens, at + 1))) return at + 1;
  // "Lets web teams share …": those who are let may be described by a word or two.
  const end = [at + 1, at + 2].find((index) => PEOPLE.has(lowerAt(tokens, index)));
  if (end === undefined || !/^(?:let|allow|enabl|help)/.test(giver)) return at;
  const described = !tokens.slice(at, end).some(({ lower, mark }) => mark || PREPOSITIONS.has(lower));
  return described && (lowerAt(tokens, end + 1) === 'to' || infinitiveAt(tokens, end + 1)) ? end + 1 : at;
}
