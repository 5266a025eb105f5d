import { isWhole } from './shorten.ts';
import { type Token, tokensOf } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { baseOfThird, isGerund } from './words/verb-forms.ts';
import { VERBS } from './words/verbs.ts';
import { wordList } from './words/word-list.ts';

/** Words that begin no name of a thing or a doing. */
const NO_START = wordList(
  `is are was were am be been can could will would may might must should shall has have had does do did and or but nor of to than that which who whom whose where because since as so if unless it they we he she them its it's they're you you're due thereby thus such also`,
);

/** After one of these a verb has its place. */
const RELATIVES = wordList(
  `that which who whose whom where when while how what why whether if because as than since you they we it everyone so until once before after`,
);

/** Third persons that are seldom plurals. */
const GIVES = wordList(
  'offers provides gives lets allows makes keeps enables ensures includes brings helps requires means',
);

const FINITE = wordList(
  `is are was were am can could will would may might must should shall has have had does do did isn't aren't can't cannot don't doesn't won't it's they're`,
);

/**
 * Does a label name a thing, a quality or a doing, as far as can be told: no loose ends, and no verb that makes it a sentence?
 * What does not is better left as the statement has it.
 */
export function namesThing(label: string): boolean {
  const tokens = tokensOf(label);
  if (
    NO_START.has(lowerAt(tokens, 0)) ||
    !(label.endsWith('…') || /^(?:ease|speed) of /i.test(label) || isWhole(tokens))
  )
    return false;
  if (
    /^(?:a|an)$/.test(lowerAt(tokens, tokens.length - 2)) &&
    isAdjective(lowerAt(tokens, tokens.length - 1))
  )
    return false;
  if (commands(tokens)) return false;
  let quoted = false;
  return tokens.every((each, at) => {
    if (/^[“"]$/.test(each.text)) quoted = true;
    if (/^[”"]$/.test(each.text) && at > 0) quoted = false;
    if (quoted || at === 0) return true;
    if (RELATIVES.has(each.lower) && !each.mark) return true;
    return !hasSubject(tokens, at) || tokens.slice(0, at).some(({ lower }) => RELATIVES.has(lower));
  });
}

const OBJECTS = /^(?:a|an|the|your|their|its|it|them|whether|how|what|everything|something)$/;

/** "Compare the vendors": a base form, where a thing or a doing is wanted. */
function commands(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  const next = lowerAt(tokens, 1);
  if (tokens.length < 2 || /[A-Z]/.test(tokens[0]?.text.slice(1) ?? '') || isAdjective(first)) return false;
  return VERBS.has(first) && OBJECTS.test(next);
}

/** A verb that a subject goes before; one in -s may be a plural noun where nothing follows it that only a verb has. */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  const here = lowerAt(tokens, at);
  if (FINITE.has(here) || (GIVES.has(here) && !/^(?:of|for|and|or)$/.test(lowerAt(tokens, at + 1))))
    return true;
  if (at > 0 && /^(?:make|come|become|give|let)$/.test(here))
    return lowerAt(tokens, at - 1) !== 'to' && !isGerund(lowerAt(tokens, 0));
  // Among doings, a word in -s is rather their object.
  if (isGerund(lowerAt(tokens, 0))) return false;
  const base = baseOfThird(here);
  if (base === null || !VERBS.has(base)) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    !next.mark &&
    !/^(?:and|or|of|in|for|at|on)$/.test(next.lower) &&
    !isGerund(next.lower)
  );
}
