import { about, better, type ConLabel, isDescribed, ofThing } from './burdens.ts';
import type { Clause } from './clause.ts';
import { ASPECTS, IS } from './con-aspects.ts';
import { isSound } from './gate.ts';
import { happening, notHappening } from './happening.ts';
import { doing } from './label.ts';
import { wordsOf } from './slice.ts';
import { capitalised, isCounted, withinSentence } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { BURDENS, LEVELS } from './words/lead-in-words.ts';
import { isAbstract, isPlural } from './words/nouns.ts';
import { wantedInstead } from './words/opposites.ts';
import { isAmount } from './words/qualities.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

const MAYBE = /^(?:(?:can|could|may|might|will|would|tends? to|often|usually|sometimes)\s+)+/i;
/** "Rarely changes" is about the opposite of what changes. */
const DENIED = /^(?:(?:can|may|might|will)\s+)?(?:never|rarely|seldom|hardly|not)\b/i;
/** Of these the number matters, so that they do not stand alone. */
const COUNTS =
  /^(?:the\s+)?(?:half|most|some|many|much|all|every|each|only|one|two|three|four|five|six|ten|same|other|your|whole)\b|\b(?:number|proportion|share|majority|part) of\b/i;

/**
 * What a con in a clause is about: "the curve is steep" a gentle one, "decisions take months" quick ones, "threads drag on" not
 * having them do so.
 * @param when the time or condition that was cut off it, with its space
 */
export function conOfClause(clause: Clause, when: string): ConLabel[] {
  const who = clause.subject.text;
  const said = clause.predicate.text;
  const subject = who.replace(
    /^(?:(?:much|most|some|many|part) of\s+)?(?:(?:the|an?|your|little|few|whole)\s+)*/i,
    '',
  );
  const words = wordsOf(subject);
  if (/^you$/i.test(who)) return [about(`not ${doing(said)}`)];
  if (/^(?:few|little)\s/i.test(who)) {
    const thing = /^exists?\s/.test(said)
      ? `${subject} ${said.replace(/^\S+\s+/, '')}`
      : (happening({ ...clause, subject: { text: subject, at: clause.subject.at } })?.replace(
          / being (?=\w+(?:ed|en|ft|ne)\b)/,
          ' ',
        ) ?? null);
    return [about(thing ?? subject, `plenty of ${thing ?? ''}`, thing !== null)];
  }
  const so = /^(?:is|are) not (.+ed\b.*)$/.exec(said)?.[1];
  if (so !== undefined) return [better(`${subject} ${so}`)];
  // "Work creeps into the evening": of the work nothing is wanted less.
  const isNuisance = !/^(?:others|one|work|life|people|everyone|everything|somebody)\b/i.test(subject);
  if (BURDENS.test(said) && isNuisance) return [ofThing(subject, /^an?\s/i.exec(who)?.[0].toLowerCase())];
  const predicate = said.replace(MAYBE, '');
  const noun = withinSentence(subject, new Set());
  if (!DENIED.test(said)) {
    const quality = opposite(words, predicate);
    if (quality !== null) return [better(`${quality} ${noun}`)];
    for (const [pattern, aspect] of ASPECTS) {
      const found = pattern.exec(predicate);
      const labels = found === null ? [] : aspect(noun, found);
      if (labels.length > 0 && labels.every(({ certain }) => certain)) return labels;
    }
    if (/^means?\s/.test(said) && isDescribed(words)) return [about(subject)];
  }
  return [named(clause, subject, when)];
}

const QUALITY = new RegExp(`^${IS}([\\w-]+)\\b(.*)$`, 'i');
/** What may follow an adjective that stands alone. */
const GOES_ON =
  /^(?:\s+(?:and|or|than|until|over|after|during|outside|among|without|for|in|on|at|with|from|across)\b.*|,.*)?$/;

/** "Is steep", "can be long": the opposite of it, where that is certain. */
function opposite(subject: readonly string[], predicate: string): string | null {
  const [, quality = '', more = ''] = QUALITY.exec(predicate) ?? [];
  const wanted = wantedInstead(quality.toLowerCase());
  const last = subject.at(-1) ?? '';
  const isNoun =
    subject.length < 5 && !subject.slice(1).some(isParticiple) && !isGerund(last) && !isAdjective(last);
  const isPlain = GOES_ON.test(more) || /\btoo\s/.test(predicate);
  return wanted !== undefined && isNoun && isPlain && !/^(?:hard|difficult|tough)/i.test(quality)
    ? wanted
    : null;
}

/** A subject that can be had more or less of stands alone; of another the label says what happens. */
function named(clause: Clause, subject: string, when: string): ConLabel {
  const { text } = clause.predicate;
  const words = wordsOf(subject);
  const head =
    words.find((_, at) => /^(?:of|in|for|with|on|at|to|from)$/.test(words[at + 1] ?? '')) ??
    words.at(-1) ??
    '';
  // "The first thing to be dropped" tells more than its subject.
  if (/^(?:is|are) (?:the )?(?:first|last)\b/.test(text)) return about(`${subject} ${text}`, null, false);
  if (LEVELS.test(head) && !words.slice(0, -1).some(isGerund)) return ofThing(subject);
  if (
    (isAmount(head) || (isAbstract(head) && !isCounted([head]) && !/^an?\s/i.test(clause.subject.text))) &&
    !COUNTS.test(clause.subject.text) &&
    !isGerund(words[0] ?? '')
  )
    return about(subject);
  const isDoing = isGerund(words[0] ?? '') && !(words.length === 2 && isPlural(words[1] ?? ''));
  const costs = /^(?:never gets? easier|takes?|needs?|requires?|costs?|means?(?!.*\b(?:less|more)\b))\b/;
  if (words.length > 1 && isDoing && costs.test(text))
    return about(`ease of ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`);
  if (words.length > 1 && isDoing && !/^(?:is|are)\b/.test(text)) return about(subject, null, false);
  // When it happens, a comparison's measure, and what else is done go along where there is room for them.
  const shorter = [
    /(?:(?:\s+(?:more|less|\w+er))?\s+than|(?<=\bso \w+)\s+that)\s.*/i,
    /\s+(?:after|within|during|before|as soon as|because of)\s.*/i,
  ].map((tail) => text.replace(tail, ''));
  const further = [...text.matchAll(/\s+and\s+(?:\w+ly\s+)?([a-z]+)/gi)].find(([, verb = '']) =>
    isVerb(verb),
  );
  const turned = [text + when, text, ...shorter, text.slice(0, further?.index)]
    .map((each) => notHappening({ ...clause, predicate: { ...clause.predicate, text: each } }))
    .find((each) => each !== null && isSound(capitalised(each)));
  if (turned != null) return better(turned);
  return about(`${subject} ${text}`, null, false);
}
