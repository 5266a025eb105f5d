import { clauseOf, isPredicate } from './clause.ts';
import { membersOf, phrasesOf } from './lists.ts';
import { type Frame, type Said, saidOf } from './said.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isDescription } from './words/adjectives.ts';
import { PREPOSITIONS } from './words/classes.ts';
import { frameIn } from './words/cons.ts';
import { isGerund } from './words/verbs.ts';

/** What only explains, or says when; and words that add nothing to what a con is about. */
const ASIDES = [
  /\s+[-–—]\s.*|[.:;(].*|[.,!]+$/,
  /,?(?<!\b(?:asks?|knows?|sees?|wonder|decide|learn|all))\s+(?:although|though|but|because|since|whether)\s.*/i,
  /,?\s+(?:while|when|whenever|where|if|due to|compared (?:with|to)|rather than|even|(?:just |exactly )?as (?=(?:the|you|it|they)\b))(?:\s?.*|$)/i,
  /,\s+(?:as|which|who|about|like|with|all|especially|particularly|mainly|usually|often|sometimes|so)\s.*/i,
];
const FILLERS = [
  /^(?:(?:you (?:have|get)|there(?:'s| is| are)|very|quite|rather|highly|constantly|always|often|usually)\s+(?!to\b))/i,
  /\s+(?:everywhere|anyway|any ?more|afterwards|constantly|yourself|at times|(?:once|twice|\w+ times) an? \w+)$/i,
];
/** When it is so, which a label has room for now and then. */
const WHEN = /^\s+(?:when|whenever|if|where|while)\s[^,;:–—-]*$/i;
const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ''), text);
const isSaid = (text: string): boolean => clauseOf(sliceOf(text)) !== null;

/** The words that lead in what a con is about: how they say it, and what stands behind them. */
function framed(con: string): { frame: Frame; rest: string } {
  const lead =
    /^(?:(?:it|you|they|this)(?:'s|'re| is| are)?\s+)?(?:(?:can|could|may|might|often|usually|\w+ly)\s+)*/i;
  const words = [con.replace(lead, ''), con].find((each) => frameIn(wordsOf(each)) !== null) ?? '';
  const { key, length } = frameIn(wordsOf(words)) ?? { key: 'none', length: 0 };
  const spoken = words.split(' ');
  // "Takes a steady hand": the article belongs to what it takes.
  return {
    frame: key as Frame,
    rest: spoken.slice(/^an?$/.test(spoken[length - 1] ?? '') ? length - 1 : length).join(' '),
  };
}

/** The stretches of a con, each about one thing; none where only the whole tells how bad it is. */
export function saidInCon(con: string): Said[] {
  const whole = sliceOf(con).text.replace(/\s+/g, ' ');
  // What is good stands before "but"; how bad what follows is, only the whole tells.
  if (/^(?:you|it|they)\s.*,\s+but\s|^\w+ing\s+while\s/i.test(whole)) return [];
  const said = without(whole, ASIDES);
  const short = without(said, FILLERS);
  const members = membersOf(sliceOf(short)).map(({ words }) => words);
  const isPlain = (each: string): boolean => !wordsOf(each).some((word) => PREPOSITIONS.has(word));
  const isDescribed = (each: string): boolean => isDescription(wordsOf(each)[0] ?? '');
  const areNamed = (members.length > 2 && members.every(isPlain)) || members.every(isDescribed);
  const isThing = !isSaid(short) && framed(short).frame === 'none' && !isGerund(wordsOf(short)[0] ?? '');
  const areAlike = members.every(isSaid) || members.every((each) => framed(each).frame !== 'none');
  if (areAlike || (isThing && areNamed)) return members.flatMap((each) => ofOne(each, ''));
  return ofOne(short, WHEN.exec(whole.slice(said.length))?.[0] ?? '');
}

function ofOne(con: string, when: string): Said[] {
  const clause = clauseOf(sliceOf(con));
  const { frame, rest } = framed(con);
  // "Few companies have one" has a subject of its own.
  if (rest === '' || con.length - rest.length < (clause?.subject.text.length ?? 0))
    return [saidOf(con, clause === null && isPredicate(sliceOf(con)) ? 'done' : 'none', undefined, when)];
  const form = ['hard', 'slow', 'done', 'forced', 'unable'].includes(frame) ? 'infinitives' : 'things';
  const phrases = phrasesOf(
    sliceOf(
      rest.replace(
        /need|rest|brought/.test(frame) ? /^(?:a lot|lots|plenty) of /i : /^(?:an?|the|any)\s+/i,
        '',
      ),
    ),
    form,
  );
  return phrases.map(({ words }) => saidOf(words, frame));
}
