import { about, better, type ConLabel, howItIs, isDescribed, ofThing } from './burdens.ts';
import { clauseOf } from './clause.ts';
import { doing } from './label.ts';
import { type Form, membersOf, phrasesOf } from './lists.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { withinSentence } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { BURDENS } from './words/con-words.ts';
import { isAdverb } from './words/function-words.ts';
import { isPeople } from './words/nouns.ts';
import { wantedInstead } from './words/opposites.ts';
import { isGerund } from './words/verb-forms.ts';

/** What only explains, or says when. */
const ASIDE =
  /\s+[-–—]\s.*|[:;(].*|,?(?:\s+at \w+ \w+)?\s+(?:although|though|but|unless|until|because|since|while|when|where|if|owing to|due to|compared (?:with|to)|(?:rather )?than)\s.*|,\s+(?:as|which|who|even|especially|particularly|mainly|perhaps|so)\s.*/i;
/** How cons begin, in what form their list goes on, and what each member of it is about. */
const LEADS: readonly (readonly [RegExp, Form, (words: string) => ConLabel])[] = [
  [
    /^(?:it(?:'s| is)\s+)?(?:isn't|aren't|not|un)\s?-?(?:well\s+)?(?:(?:made|built|suited|suitable|ideal|designed|meant|intended|fit|right|good|great)\s)?(?:for|to)\s+/i,
    'things',
    (use) => about(`suitability for ${use}`, `well suited to ${use}`),
  ],
  [
    /^(?:it(?:'s| is| can be)\s+)?(?:\w+\s+)?(?:hard|harder|difficult|tricky|impossible|tough)\s+to\s+/i,
    'infinitives',
    (hard) => about(`ease of ${doing(hard)}`, `${doing(hard)} is easy`),
  ],
  [
    /^(?:it\s+)?(?:requires?|needs?|demands?)\s+(?!(?:to|no|little|few)\b)/i,
    'things',
    (asked) => about(`little need for ${asked}`),
  ],
  [
    /^(?:(?:you|it|they)\s+)?(?:cannot|can't|does not|doesn't|do not|don't|never)\s+(?!be\b)/i,
    'infinitives',
    (able) => about(doing(able)),
  ],
  [
    /^(?:it\s+)?(?:(?:can|may|might)\s+)?(?:involves?|means?|brings?|causes?|leads? to|results? in|creates?|includes?|raises?|increases?|adds?)\s+(?=\w)/i,
    'things',
    (brought) => ofThing(brought),
  ],
  [
    /^(?:it(?:'s| is)\s+(?:too\s+)?(?:easy|tempting)\s+to|(?:(?:you|it|they)\s+(?!is\b|are\b)|(?:can|could|may|might|must|should|ha(?:s|ve) to|tends? to|often)\s+)+(?=\w))/i,
    'infinitives',
    (done) => (/^be\s/.test(done) ? howItIs(done.slice(3)) : about(`not ${doing(done)}`)),
  ],
  [
    /^(?:lack of|lacks?|lacking|missing|no|offers? no|ha(?:s|ve) no)\s+(?!one\b)/i,
    'things',
    (none) => better(none),
  ],
  [
    /^(?:(?:too |only a |only )?(?:few|little)|fewer|less(?! than\b)|hardly any|not (?:much|enough)|limited(?! to\b)|insufficient|scarce|inadequate|minimal)\s+/i,
    'things',
    (little) => about(little, `plenty of ${little}`),
  ],
];

/** Reads a con for what it is about, so that more of it is better: its opposite, little of it, or its neutral name. */
export function conLabelsOf(con: string): ConLabel[] {
  const whole = sliceOf(con)
    .text.replace(/\s+/g, ' ')
    .replace(/[.,!]+$/, '');
  // "Crunch. The last months are brutal": the remark explains what is named.
  const named = /^([\w' -]{3,40})[.:]\s+\S/.exec(whole)?.[1];
  if (named !== undefined && clauseOf(sliceOf(named)) === null) return ofOne(named);
  // "Customers are colleagues, so impact is hard to measure": what it comes to.
  const result = /,\s+so\s+(.+)$/i.exec(whole)?.[1] ?? '';
  const said = (clauseOf(sliceOf(result)) === null ? whole : result).replace(ASIDE, '');
  const short = sliceOf(
    said.replace(/^(?:you (?:have|get)|there (?:is|are)|there's|very|quite|rather)\s+(?!to\b)/i, ''),
  );
  const members = membersOf(short);
  const apart =
    members.every((each) => clauseOf(each) !== null) ||
    members.every(({ text }) => isDescribed(wordsOf(text)) || LEADS.some(([lead]) => lead.test(text)));
  return members.length > 1 && apart ? members.flatMap(({ text }) => ofOne(text)) : ofOne(short.text);
}

function ofOne(con: string): ConLabel[] {
  const lead = LEADS.find(([pattern]) => pattern.test(con));
  const rest = lead === undefined ? '' : con.replace(lead[0], '').replace(/^(?:an?|the|any)\s+/i, '');
  const clause = clauseOf(sliceOf(rest === '' || /^(?:few|little)\s/i.test(con) ? con : ''));
  if (clause !== null) return [ofClause(clause.subject.text, clause.predicate.text)];
  if (lead === undefined || rest === '') {
    const thing = con.replace(/^(?:the|an?|one more)\s+/i, '');
    return [ofThing(thing, thing !== con)];
  }
  const [, form, make] = lead;
  // What it needs patience for is not what it needs.
  const object = /^(?:it\s+)?(?:requires?|needs?|demands?)\b/i.test(con)
    ? rest.replace(/(?<=\s\S+)\s+to\s+[a-z]+\s.*/, '')
    : rest;
  return (/^be\s/.test(rest) ? [{ words: rest }] : phrasesOf(sliceOf(object), form)).map(({ words }) =>
    make(words),
  );
}

/** "The curve is steep" is about a gentle one, "travel eats time" about little travel, "decisions take long" about decisions. */
function ofClause(who: string, says: string): ConLabel {
  const subject = who.replace(
    /^(?:(?:much|most|some|many|part) of\s+)?(?:(?:the|an?|your|little|few)\s+)?/i,
    '',
  );
  if (/^you$/i.test(who)) return about(`not ${doing(says)}`);
  if (/^(?:few|little)\s/i.test(who))
    return about(subject, `plenty of ${withinSentence(subject, new Set())} ${says}`);
  const so = /^(?:is|are) not (.+ed\b.*)$/.exec(says)?.[1];
  if (so !== undefined) return better(`${subject} ${so}`);
  if (BURDENS.test(says)) return ofThing(subject);
  const [, quality = '', more = ''] =
    /^(?:(?:can|may|might|tends? to) )?(?:is|are|be|becomes?)\s+(?:(?:very|quite|often|too|more|rather|\w+ly(?! and| or| for))\s+)*([\w-]+)\b(.*)$/i.exec(
      says,
    ) ?? [];
  const wanted = wantedInstead(quality.toLowerCase());
  const isNoun = ![isGerund, isAdverb, isAdjective].some((is) => is(wordsOf(subject).at(-1) ?? ''));
  if (wanted !== undefined && !/^\s+to\b/.test(more) && isNoun)
    return better(`${wanted} ${withinSentence(subject, new Set())}`);
  const doer = isPeople(wordsOf(subject).at(-1) ?? '') && quality === '';
  const vague = /^(?:much|most|some|many|part) of\b/i.test(who);
  const denied = /^(?:\S*n't|cannot|(?:\w+ )?(?:not|never|rarely|seldom|hardly))\b/i.test(says);
  if (!doer) return about(subject, null, !vague && !denied);
  const done = doing(says.replace(/^(?:can|may|might|could|will)\s+/, ''));
  return about(`${subject} ${done}`, null, !denied);
}
