import { clauseOf, isPredicate, tagsAfter, WORDS } from './clause.ts';
import { parsesOf } from './parse-words.ts';
import { type Said, saidOf } from './said.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { headNoun, isCounted } from './wording.ts';
import { isAbstract, isAmount, isPeople, isTime } from './words/nouns.ts';
import { isVerb } from './words/verbs.ts';

/** What is named behind these is what there is not. */
export const DENIED =
  /\b(?:not?|nor|neither|no one|nobody|nothing|never|rarely|seldom|hardly|without|less|fewer|few|little|rather than)\b|n't\b/i;
/** What only explains, or says when or how often. */
export const ASIDE =
  /(?:[,:;.(=]| [-–—] |,? (?:just as|as|when|whenever|wherever|whether|unless|until|even|so|because|if|while|before|after|including|exactly|every|twice|once|forever|anyway|faster than|(?:and|or) (?:which|next|on|in|at|over|is)|(?<!same )(?:two|three|four|five) (?:or \w+ )?(?:day|week|month|hour|time)s)(?![-\w])).*/i;
/** The classes up to a verb, and a doing; those of a thing, with what it is of or for. */
const VERB = /(?:^|[TM]R*|[TM]R*V.*[C,]|^O[FM].*[C,]|[ZF][NSO]+R*|[ZF][NSO]+R*V.*[C,])V$/;
const DOING = /(?:^|[PC,UFZVM])R*G$/;
const THING = /^[JENSG]*[NSG](?![NSG])(?:TV.*)?/;

/** The classes of the words, by the likelier reading. */
function tagsOf(text: string): string {
  if (isPredicate(sliceOf(text))) return tagsAfter('it', text);
  const { clause, phrase } = parsesOf(text.match(WORDS) ?? []);
  return (clauseOf(sliceOf(text)) === null ? (phrase ?? clause) : clause)?.tags ?? '';
}

/** The doings and things that are named anywhere in a text. */
export function namedWithin(text: string): Said[] {
  const tags = tagsOf(text);
  const places = [...text.matchAll(WORDS)];
  return places.flatMap(({ index, 0: word }, at) => {
    const [before, rest] = [text.slice(0, index), text.slice(index).replace(ASIDE, '').trim()];
    if (
      (at === 0 && !rest.includes(' ') && rest !== text) ||
      DENIED.test(before) ||
      /\b(?:their|they)\b/.test(rest)
    )
      return [];
    const [read, last] = [tags.slice(0, at + 1), tags.charAt(at - 1)];
    const isTo = VERB.test(read) || /\b(?:easy|easier|possible|chance|how) to $/i.test(before);
    if (isTo && isVerb(word.toLowerCase())) return [saidOf(rest, 'infinitives')];
    const who = headNoun(wordsOf(before.replace(/\s\w+ly\s$/, '')));
    if (/[FZ]$/.test(read) && (isPeople(who) || /\b(?:you|who) (?:\w+ly )?$/.test(before)))
      return [saidOf(rest, 'third')];
    if (DOING.test(read)) return [saidOf(rest, 'doings')];
    const given =
      (/^(?:an?|more)$/.test(word) || (word === 'the' && /^[NSG]TV/.test(tags.slice(at + 1)))) &&
      /(?:^|[FZV][NSO]?)$/.test(read.slice(0, -1))
        ? 1
        : 0;
    const run = given > 0 || /^[PC,FZV]?$/.test(last) ? THING.exec(tags.slice(at + given))?.[0] : undefined;
    const end = places[at + given + (run?.length ?? 0)]?.index ?? text.length;
    const thing = text.slice(places[at + given]?.index, end).replace(/[\s,;:.()]+$/, '');
    const words = wordsOf(thing);
    const head = headNoun(words);
    const isNamed =
      given > 0 || (!isCounted(words) && (words.length > 1 || isAmount(head) || isAbstract(head)));
    return run !== undefined && isNamed && ![head, ...words].some(isTime) && !isPeople(head)
      ? [saidOf(thing, 'things')]
      : [];
  });
}
