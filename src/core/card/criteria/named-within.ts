import { isPredicate, tagsAfter, WORDS } from './clause.ts';
import { parsesOf } from './parse-words.ts';
import { type Said, saidOf } from './said.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { headNoun, isCounted } from './wording.ts';
import { isAbstract, isAmount, isPeople, isTime } from './words/nouns.ts';
import { isVerb } from './words/verbs.ts';
import { anyOf } from './words/word-list.ts';

/** What is named behind these is what there is not. */
export const LACKED_BEHIND =
  /\b(?:not?|nor|neither|no one|nobody|nothing|never|rarely|seldom|hardly|without|less|fewer|few|little|rather than)\b|n't\b/i;
const EXPLAINING = anyOf(`
  just as, as, when, whenever, wherever, whether, unless, until, even, so, because, if, while, before, after, including, exactly, every, twice, once,
  forever, anyway, faster than, (?:and|or) (?:which|next|on|in|at|over|is), (?:two|three|four|five) (?:or \\w+ )?(?:day|week|month|hour|time)s
`);
/** What only explains, or says when or how often. */
export const ASIDE = new RegExp(`(?:[,:;.(=]| [-–—] |,? (?:${EXPLAINING})(?![-\\w])).*`, 'i');
/** The classes up to a verb, and up to a doing; and those of a thing, with what it is of or for. */
const VERB = /(?:^|[TM]R*|[TM]R*V.*[C,]|^O[FM].*[C,]|[ZF][NSO]+R*|[ZF][NSO]+R*V.*[C,])V$/;
const DOING = /(?:^|[PC,UFZVM])R*G$/;
const THING = /^[JENSG]*[NSG](?:TV.*)?/;

/** The classes of the words, read as a clause where they can be. */
function tagsOf(text: string): string {
  if (isPredicate(sliceOf(text))) return tagsAfter('it', text);
  const { clause, phrase } = parsesOf(text.match(WORDS) ?? []);
  return (clause ?? phrase)?.tags ?? '';
}

/** The doings and things that are named anywhere in a text. */
export function namedWithin(text: string): Said[] {
  const tags = tagsOf(text);
  // More words than can be read.
  if (tags === '') return [];
  return [...text.matchAll(WORDS)].flatMap(({ index, 0: word }, at) => {
    const [before, rest] = [text.slice(0, index), text.slice(index).replace(ASIDE, '').trim()];
    if (LACKED_BEHIND.test(before) || /\b(?:their|they)\b/.test(rest)) return [];
    const read = tags.slice(0, at + 1);
    if (VERB.test(read) && isVerb(word.toLowerCase())) return [saidOf(rest, 'infinitives')];
    const who = headNoun(wordsOf(before));
    if (/[FZ]$/.test(read) && (isPeople(who) || /\b(?:you|who) (?:\w+ly )?$/.test(before)))
      return [saidOf(rest, 'third')];
    if (DOING.test(read)) return [saidOf(rest, 'doings')];
    const run = /^$|[PC,FZV]$/.test(read.slice(0, -1)) ? THING.exec(tags.slice(at))?.[0] : undefined;
    const thing = rest.match(WORDS)?.slice(0, run?.length).join(' ') ?? '';
    const words = wordsOf(thing);
    const head = headNoun(words);
    const isNamed = !isCounted(words) && (words.length > 1 || isAmount(head) || isAbstract(head));
    const isLeftOut = [head, ...words].some(isTime) || isPeople(head);
    return run !== undefined && isNamed && !isLeftOut ? [saidOf(thing, 'things')] : [];
  });
}
