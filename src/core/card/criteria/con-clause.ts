import { weighedIn } from './aspects.ts';
import { about, better, type ConLabel, isHigh, lessOf } from './burdens.ts';
import type { Clause } from './clause.ts';
import { isSound } from './gate.ts';
import { happening, notHappening } from './happening.ts';
import { doing } from './label.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { capitalised, headNoun, isCounted, withinSentence } from './wording.ts';
import { BURDENS, LEVELS, NO_NUISANCE } from './words/lead-in-words.ts';
import { isAbstract, isPeople, isPlural, isTime } from './words/nouns.ts';
import { wantedInstead } from './words/opposites.ts';
import { isAmount, isBurdensome } from './words/qualities.ts';
import { baseOfThird, gerund, isGerund } from './words/verb-forms.ts';

const MAYBE =
  /^(?:(?:can|could|may|might|will|would|tends? to|often|usually|sometimes|still|ha(?:s|ve) to(?= be\b)|(?!rarely|hardly|barely|scarcely)\w+ly)\s+)+/i;
/** A form of "to be", with what only says how much. */
const IS =
  '^(?:is|are|be|gets?|becomes?|stays?|remains?)\\s+(?:(?:very|quite|too|more|rather|so|often|usually|always|sometimes|\\w+ly(?! and| or| for))\\s+)*';
const HARD = new RegExp(
  `${IS}(?:hard|harder|difficult|tricky|tough|impossible|an?\\s+(?:\\w+\\s+)?(?:struggle|challenge|fight|hassle|chore|puzzle|nightmare|headache|pain))(?:\\s+to\\s+(\\w+)(.*))?`,
  'i',
);
const SLOW =
  /^takes?\s+(?:(?:several|many|half an?|a)\s+)?(?:weeks|months|quarters|years?|ages|days|hours|long|longer|forever|(?:more|a lot of|a long) time|a while)\b(?!.*\sto\s)/i;
const LITTLE =
  /^(leaves?|offers?|gives?|allows?|provides?|ha(?:s|ve)|attracts?|gets?|receives?|earns?)\s+(?:you\s+)?(?:less|little|no|few|hardly any)\s+((?!idea\b|clue\b).+)/i;
const LIMITED = new RegExp(
  `${IS}(?:limited|reduced|capped|restricted)\\b(?!\\s+to)(\\s+(?:in|to|for|over)\\s.*)?`,
  'i',
);
const QUALITY = new RegExp(`${IS}([\\w-]+)\\b(.*)$`, 'i');
const BRINGS =
  /^(?:means?|comes? with|brings?|causes?|creates?|leads? to|results? in|entails?|carr(?:y|ies)|invites?)\s+(?!\w+ing\b|no\b|less\b|few|little\b|you\b)/i;
/** Of a doing that is so, one wants ease, not less. */
const TEDIOUS = new RegExp(
  `${IS}(?:tedious|boring|dull|laborious|cumbersome|fiddly|tiresome|tiring|no fun|annoying|time-consuming)`,
  'i',
);
/** What may follow an adjective that stands alone. */
const GOES_ON =
  /^(?:\s+(?:and|or|than|until|over|after|during|outside|among|without|for|in|on|at|with|from|across|near)\b.*|,.*)?$/;
/** Of these the number matters, so that they do not stand alone. */
const COUNTS =
  /^(?:the\s+)?(?:half|most|some|many|much|all|every|each|only|one|two|three|four|five|six|ten|same|other|your|whole)\b/i;
/** A longer "not having …" is a mouthful. */
const LONGEST_NOT = 55;
/** Where the subject itself may stand for it, only a short one is better. */
const LONGEST_BESIDE_TOPIC = 40;

/**
 * What a con in a clause is about: "the curve is steep" a gentle one, "decisions take months" quick ones, "threads drag on" not
 * having them do so.
 * @param when the time or condition that was cut off it, with its space
 */
export function conOfClause(clause: Clause, when: string): ConLabel {
  const who = clause.subject.text;
  const subject = who.replace(
    /^(?:(?:much|most|some|many|part) of\s+)?(?:(?:the|an?|your|little|few|whole)\s+)*/i,
    '',
  );
  const words = wordsOf(subject);
  const noun = withinSentence(subject, new Set());
  const said = clause.predicate.text.replace(MAYBE, '');
  const isDoing = /^G./.test(clause.subjectWords.tags) && /^R*[ZAM]/.test(clause.said.tags);
  if (/^you$/i.test(who)) {
    // "You are rarely asked": being asked.
    const [, rarely] = /^are (?:rarely|seldom|never|hardly ever) (\w+(?:ed|en|n|t)\b.*)$/i.exec(said) ?? [];
    return better(
      rarely === undefined
        ? `not ${doing(said.replace(/^are (?:always|often|usually)\s/i, 'are '))}`
        : `being ${rarely}`,
    );
  }
  if (/^(?:few|little)\s/i.test(who)) {
    const thing = happening({ ...clause, subject: sliceOf(subject) });
    return about(thing ?? subject, `plenty of ${thing ?? ''}`, thing !== null);
  }
  const weighed = weighedIn(who, noun, said);
  if (weighed !== null && isSound(capitalised(weighed))) return better(weighed);
  // "The pressure never lets up".
  if (
    /^never\s+(?:quite\s+|really\s+)?(?:lets? up|stops?|ends?|goes? away|eases?|emptie?s|gets? (?:any )?(?:better|easier))/i.test(
      said,
    ) &&
    !isDoing
  )
    return lessOf(subject);
  const brought = BRINGS.exec(said)?.[0];
  if (brought !== undefined && !isDoing) return lessOf(said.slice(brought.length));
  if (TEDIOUS.test(said) && isGerund(words[0] ?? '') && words.length > 1) return about(`ease of ${noun}`);
  const isOneThing = /^the\s/i.test(who) && !isPlural(headNoun(words)) && !isAbstract(headNoun(words));
  if (BURDENS.test(said) && !NO_NUISANCE.test(subject) && !isOneThing)
    return words[0] === 'being'
      ? better(`not ${noun}`)
      : lessOf(subject, /^an?\s/i.exec(who)?.[0].toLowerCase());
  return ofQuality(noun, words, said, isDoing) ?? named(clause, subject, isDoing, when);
}

/** How a subject is, turned to how it is wanted: ease, speed, plenty, or the opposite; null where only the whole tells. */
function ofQuality(noun: string, words: readonly string[], said: string, isDoing: boolean): ConLabel | null {
  const isOfPeople = isPeople(words.at(-1) ?? '');
  const [, quality = '', more = ''] = QUALITY.exec(said) ?? [];
  const hard = HARD.exec(said);
  if (
    hard !== null &&
    (hard[1] !== undefined ||
      /\san?\s/.test(hard[0]) ||
      isDoing ||
      isGerund(noun) ||
      isAbstract(headNoun(words)))
  )
    return about(`ease of ${hard[1] === undefined ? noun : `${gerund(hard[1])} ${noun}${hard[2] ?? ''}`}`);
  const wanted = isHigh(quality, headNoun(words)) ? 'low' : wantedInstead(quality.toLowerCase());
  const isNoun = words.length < 5 && !isGerund(words.at(-1) ?? '') && !isOfPeople && !isDoing;
  if (wanted !== undefined && isNoun && (GOES_ON.test(more) || /\btoo\s/.test(said)))
    return better(`${wanted} ${noun}`);
  if (/^(?:every\w*|nothing|anything|nobody)$/i.test(noun)) return null;
  if (SLOW.test(said) || (isDoing && quality === 'slow'))
    return isDoing ? about(`speed of ${noun}`) : better(`quick ${noun}`);
  const [, gets = '', little] = LITTLE.exec(said) ?? [];
  if (little !== undefined)
    return /^(?:attract|get|receive|earn)/i.test(gets)
      ? better(`${little} for ${noun}`)
      : about(little, `plenty of ${little}`);
  const limited = LIMITED.exec(said);
  if (limited !== null) return about(noun + (limited[1] ?? ''));
  return /^depends?\b/.test(said) && isAbstract(noun) ? about(noun) : null;
}

/** "Handover arrangements", "plans with friends": they tell what is weighed, whatever happens to them. */
const isTopicOf = (tags: string, words: readonly string[], head: string): boolean =>
  /^D?[JNE]*[NS](?:P[DJN]*[NS])?$/.test(tags) &&
  (words.length > 1 || (isAbstract(head) && !isCounted([head]))) &&
  !isPeople(head) &&
  !isTime(head) &&
  wantedInstead(words[0] ?? '') === undefined;

/** "Dominant voices crowd out others": what does something to others is not what is weighed. */
const doesToOthers = ({ tags, words }: Clause['said']): boolean => {
  if (/^[AB]R*G/.test(tags)) return true;
  const verb = tags.search(/[ZFV]/);
  const base = baseOfThird(words[verb] ?? '') ?? words[verb] ?? '';
  if (/^(?:ask|expect|want|think|say|tell|know|complain|believe|care|agree|listen)$/.test(base)) return true;
  return (
    verb !== -1 &&
    /^[ZFV]K?R*[DNSJOGW]/.test(tags.slice(verb)) &&
    !/^(?:have|get|take|need|mean|lose)$/.test(base)
  );
};

/** A subject that can be had more or less of stands alone; of another the label says what happens. */
function named(clause: Clause, subject: string, isDoing: boolean, when: string): ConLabel {
  const { text } = clause.predicate;
  const words = wordsOf(subject);
  const head = headNoun(words);
  const isDenied = /\b(?:not|cannot|can't|never|rarely|seldom|hardly)\b|n't\b/.test(text);
  if ((LEVELS.test(head) || isBurdensome(head)) && !isDenied && !words.slice(0, -1).some(isGerund))
    return lessOf(subject);
  if (isAmount(head) && !isDenied && !COUNTS.test(clause.subject.text) && !isGerund(words[0] ?? ''))
    return about(subject);
  if (isDoing)
    return about(
      `ease of ${withinSentence(subject, new Set())}`,
      null,
      /^(?:takes?|needs?|requires?|costs?|never gets? easier)\b/.test(text),
    );
  const turned = notHappening(clause, when);
  // Where more is told after "and", the first is what is weighed.
  const labels =
    turned === null
      ? []
      : [
          turned + when,
          turned,
          turned.replace(/\s+(?:(?:(?:more|less)\s+(?:\w+\s+)?|\w+er\s+)than|than|as soon as)\s.*/i, ''),
        ];
  const isTopic =
    !isDenied &&
    isTopicOf(clause.subjectWords.tags, words, head) &&
    !COUNTS.test(clause.subject.text) &&
    !/^an?\s/i.test(clause.subject.text) &&
    !doesToOthers(clause.said);
  const most = isTopic ? LONGEST_BESIDE_TOPIC : LONGEST_NOT;
  const label = labels.find((each) => each.length <= most && isSound(capitalised(each)));
  if (label === undefined && isTopic) return about(subject);
  return label === undefined ? about(turned ?? subject, null, false) : better(label);
}
