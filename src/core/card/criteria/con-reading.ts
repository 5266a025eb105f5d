import { clauseOf, isPredicate } from './clause.ts';
import { framed, isBadByItself, isBadThing } from './con-frames.ts';
import { membersOf } from './list-members.ts';
import { phrasesOf } from './lists.ts';
import { MAYBE, type Said, saidOf } from './said.ts';
import { chosenOf } from './score.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { isDescription } from './words/adjectives.ts';
import {
  ASIDES,
  DENIED_FIRST,
  FILLERS,
  IN_OTHER_WORDS,
  NEEDED_AS,
  NO_THING,
  RESULT,
} from './words/con-patterns.ts';
import { OUTSIDERS } from './words/leads.ts';
import { isBurdensome, isPeople, isPlural } from './words/nouns.ts';
import { isGerund, VERBS } from './words/verbs.ts';

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ''), text);

/** The stretches of a con, each about one thing; none where only the whole tells how bad it is. */
export function saidInCon(con: string): Said[] {
  const whole = sliceOf(con).text.replace(/\s+/g, ' ');
  // What is good stands before "but"; how bad what follows is, only the whole tells.
  if (/^(?:you|it|they)\s.*,\s+but\s|^\w+ing\s+(?:while|when|where|if)\s/i.test(whole)) return [];
  const [good = ''] = whole.split(/,?\s+but\s+(?!without)/);
  if (good !== whole && subjectOf(good) === '' && framed(good, '').frame === 'none' && !isBadThing(good))
    return [];
  const [main = '', result = ''] = whole.split(RESULT).map((each) => inOtherWords(without(each, ASIDES)));
  const said = ofList(without(ofPeople(main), FILLERS));
  const then = result === '' ? [] : things(result, 'bad');
  // Where only what comes of it can be named, that is what it is about.
  return then.some(chosenOf) && !said.some(chosenOf) ? then : [...said, ...then];
}

/** "Young clerks rarely see a client": they are who decides. */
function ofPeople(con: string): string {
  const who = subjectOf(con);
  const head = headNoun(wordsOf(who));
  const isYou = isPeople(head) && isPlural(head) && !OUTSIDERS.has(head) && !NO_THING.test(who);
  const denied = con.slice(who.length).replace(MAYBE, '');
  return isYou && DENIED_FIRST.test(denied) ? `you${denied}` : con;
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
      ? subjectOf(each) !== '' ||
        (each.includes(' ') && isPredicate(sliceOf(each))) ||
        (/^\S+ (?:can|could|may|might)\s/i.test(first) && isSure(each))
      : framed(each, '').frame !== 'none' ||
        subjectOf(each) !== '' ||
        (frame === 'lacking' && /^(?:only )?an? /i.test(each)) ||
        (frame === 'lacking' && !/\bor\b/.test(con) && isBadByItself(each));
  if ((who !== '' || frame !== 'none') && later.every(isApart))
    return members
      .map((each) => without(each, FILLERS))
      .flatMap((each) => ofOne(each, subjectOf(each) || who));
  const isNamed =
    who === '' &&
    frame === 'none' &&
    subjectOf(con) === '' &&
    !/\w (?:never|rarely|seldom|hardly|barely) /.test(con);
  return isNamed ? things(con, 'none') : ofOne(con, subjectOf(con));
}
/** "May raise emissions and inflate fees": a verb for certain? */
const isSure = (text: string) => VERBS.has(wordsOf(text)[0] ?? '') || framed(text, '').frame === 'brings';
const subjectOf = (text: string): string => clauseOf(sliceOf(text))?.subject.text ?? '';

/** What is named, each of several by itself. */
function things(text: string, form: 'bad' | 'none'): Said[] {
  const members = membersOf(sliceOf(text)).map(({ words }) => words);
  const areDescribed = members.every((each) => isDescription(wordsOf(each)[0] ?? ''));
  const isDoing = isGerund(wordsOf(text)[0] ?? '') && text.includes(' ');
  const named = areDescribed
    ? members
    : phrasesOf(sliceOf(text), isDoing ? 'doings' : 'things').map(({ words }) => words);
  const apart = named.flatMap((each) => ofOne(each, '', form));
  // "Sore neck, wrists and back", "weekend and on-call shifts": where not each can be named, all are as one.
  const asOne = apart.length > 1 && apart.some((each) => !chosenOf(each)) ? saidOf(text, 'bad') : undefined;
  return asOne !== undefined && chosenOf(asOne) ? [asOne] : apart;
}

/** One stretch, which has this subject; "" where it has none. */
function ofOne(con: string, who: string, form: 'bad' | 'none' = 'none'): Said[] {
  const { frame, rest } = framed(con, who);
  if (frame === 'brings') return things(rest, 'bad');
  if (frame === 'none') {
    const isDone =
      form === 'none' &&
      who === '' &&
      isPredicate(sliceOf(con)) &&
      !(
        isBurdensome(wordsOf(con)[0] ?? '') &&
        /^\S+(?:$| (?:in|on|at|during|after|before|from|under) )/.test(con)
      );
    const said = con.replace(/^only (?=an? )/i, '');
    return [saidOf(who === '' || con.startsWith(who) ? said : `${who} ${con}`, isDone ? 'done' : form)];
  }
  const listed = ['hard', 'slow', 'done', 'forced', 'unable'].includes(frame) ? 'infinitives' : 'things';
  const lead = con.slice(0, con.length - rest.length);
  return phrasesOf(sliceOf(rest), listed).map(({ words }) => ({
    ...saidOf(
      words.replace(/^(?:on|for|to) /i, ''),
      frame === 'needed' ? (NEEDED_AS.find(([, of]) => of.test(words))?.[0] ?? frame) : frame,
    ),
    told: lead + words,
  }));
}
