import { clauseOf, isPredicate } from './clause.ts';
import { framed } from './con-frames.ts';
import { membersOf, phrasesOf } from './lists.ts';
import { type Frame, type Said, saidOf } from './said.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isDescription } from './words/adjectives.ts';
import { IN_OTHER_WORDS } from './words/cons.ts';
import { isGerund } from './words/verbs.ts';

/** What only explains, or says when; and words that add nothing to what a con is about. */
const ASIDES = [
  /\s+[-–—]\s.*|[.:;(].*|[.,!]+$/,
  /,?(?<!\b(?:asks?|knows?|sees?|wonder|decide|learn|all))\s+(?:although|though|but|because|since|whether)\s.*/i,
  /,?(?<!\ba)\s+(?:while|when|whenever|where|if|due to|compared (?:with|to)|rather than|even\b|including|(?:just |exactly )?as (?=(?:the|you|it|they)\b))(?:\s?.*|$)/i,
  /,\s+(?:as|which|who|about|like|with|all|especially|particularly|mainly|usually|often|sometimes|so)\s.*/i,
];
const FILLERS = [
  /^(?:(?:you (?:have|get)|there(?:'s| is| are)|very|quite|rather|highly|constantly|always|often|usually|only)\s+(?!to\b))/i,
  /\s+(?:everywhere|anyway|any ?more|afterwards|constantly|(?:by )?(?:yourself|itself)|at times)$/i,
];
/** What comes of it, or is lacking beside: "…, which can lead to quarrels", "…, leaving little rest", "… with no breaks". */
const RESULT =
  /,\s+(?:which\s+(?:(?:can|may|often)\s+)*)?(?:(?:leav|caus|creat|bring)(?:es?|ing|s)|lead(?:s|ing)? to)\s+(?=(?:little|less|no|few|fewer)\s|(?!.*\sto\s))|\s+with\s+(?=(?:little|no|few|hardly any)\s)/i;
const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ''), text);

/** The stretches of a con, each about one thing; none where only the whole tells how bad it is. */
export function saidInCon(con: string): Said[] {
  const whole = sliceOf(con).text.replace(/\s+/g, ' ');
  // What is good stands before "but"; how bad what follows is, only the whole tells.
  if (/^(?:you|it|they)\s.*,\s+but\s|^\w+ing\s+while\s/i.test(whole)) return [];
  const [main = '', result = ''] = whole.split(RESULT).map((each) => inOtherWords(without(each, ASIDES)));
  return [...ofList(without(main, FILLERS)), ...(result === '' ? [] : things(result, 'bad'))];
}

const inOtherWords = (con: string): string => {
  const [told = '', plainly = ''] = IN_OTHER_WORDS.find(([pattern]) => pattern.test(con)) ?? [];
  return con.replace(told, plainly);
};

/** Clauses, what one subject does, or things, each by itself. */
function ofList(con: string): Said[] {
  const members = membersOf(sliceOf(con)).map(({ words }) => words);
  const [first = '', ...later] = members;
  const who = subjectOf(first);
  const { frame } = framed(first, who);
  const isApart = (each: string) =>
    who !== ''
      ? subjectOf(each) !== '' || (each.includes(' ') && isPredicate(sliceOf(each)))
      : framed(each, '').frame !== 'none' ||
        (frame === 'lacking' &&
          /^(?:only )?an? |^(?:weak|poor|strong|tough|high|low|long|strict|heavy)\s/i.test(each));
  if ((who !== '' || frame !== 'none') && later.every(isApart))
    return members.flatMap((each) => ofOne(each, subjectOf(each) || who));
  const isNamed = who === '' && frame === 'none' && subjectOf(con) === '';
  return isNamed ? things(con, 'none') : ofOne(con, subjectOf(con));
}
const subjectOf = (text: string): string => clauseOf(sliceOf(text))?.subject.text ?? '';

/** What is named, each of several by itself. */
function things(text: string, form: 'bad' | 'none'): Said[] {
  const members = membersOf(sliceOf(text)).map(({ words }) => words);
  const areDescribed = members.every((each) => isDescription(wordsOf(each)[0] ?? ''));
  const isDoing = isGerund(wordsOf(text)[0] ?? '') && text.includes(' ');
  const named = areDescribed
    ? members
    : phrasesOf(sliceOf(text), isDoing ? 'doings' : 'things').map(({ words }) => words);
  return named.flatMap((each) => ofOne(each, '', form));
}

/** Work and costs that are needed are bad by themselves. */
const neededAs = (words: string): Frame =>
  /^(?!training)[a-z]{2,}ing (?!.*\b(?:skills?|knowledge|experience|systems)\b)/i.test(words)
    ? 'brought'
    : /^(?:long|lengthy|large|expensive|costly)\s/i.test(words)
      ? 'bad'
      : 'needed';

/** One stretch, which has this subject; "" where it has none. */
function ofOne(con: string, who: string, form: 'bad' | 'none' = 'none'): Said[] {
  const { frame, rest } = framed(con, who);
  if (frame === 'brings') return things(rest, 'bad');
  if (frame === 'none') {
    const isDone = form === 'none' && who === '' && isPredicate(sliceOf(con));
    const said = con.replace(/^only (?=an? )/i, '');
    return [saidOf(who === '' || con.startsWith(who) ? said : `${who} ${con}`, isDone ? 'done' : form)];
  }
  const listed = ['hard', 'slow', 'done', 'forced', 'unable'].includes(frame) ? 'infinitives' : 'things';
  return phrasesOf(sliceOf(rest), listed).map(({ words }) =>
    saidOf(words.replace(/^(?:on|for|to) /i, ''), frame === 'needed' ? neededAs(words) : frame),
  );
}
