import { about, better, type ConLabel, isDescribed, lessOf, notBeing, ofThing } from './burdens.ts';
import { clauseOf, isPredicate } from './clause.ts';
import { conOfClause } from './con-clause.ts';
import { doing } from './label.ts';
import { type Form, membersOf, phrasesOf, predicatesOf } from './lists.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';

/** What only explains, or says when. */
const ASIDE =
  /\s+[-–—]\s.*|[:;(].*|,?(?:\s+(?:at \w+ \w+|exactly|just|only|even))?(?<!\b(?:tells?|asks?|knows?|sees?|shows?|wonder|doubt|decide|guess|learn|finds? out)(?: you)?)\s+(?:although|though|(?<!\ball )but|because|since|whether|while|whenever|when|where|if|owing to|due to|compared (?:with|to)|rather than|in my experience|in practice|tbh|imo)(?:\s.*|$)|,\s+(?:as|which|who|even|about|like|incl\.|with|all|especially|particularly|mainly|in particular|usually|often|sometimes|perhaps|so)\s.*|\s+as\s+the\s+\w+\s+\w+s(?:\s.*)?$|,\s+the\s(?!.*\b(?:and|or)\b)[^,]*$|,\s+and the\s.*\b(?:it|them)$/i;
/** When it is so, which a label has room for now and then. */
const WHEN = /^\s+(?:when|whenever|if|as soon as|before|after|until|where|while)\s[^,;:–—-]*$/i;
const NOW_AND_THEN =
  /,?\s+(?:at (?:just )?the (?:worst|wrong)(?: possible)? (?:moments?|times?)|(?:every )?now and (?:then|again)|from time to time|at times)(?=$|[,.;])/i;
/** Words before and after a con that add nothing to what it is about. */
const FRAME =
  /^(?:constantly|always|often|usually|endlessly|forever|regularly|frequently)\s+(?=\w+ing\b)|^(?:you (?:have|get)|there (?:is|are)|there's|very|quite|rather|heavily|highly|extremely|largely|overly|utterly|really)\s+(?!to\b)|^(?:a )?lots? of\s+|\s+(?:everywhere|anyway|any ?more|afterwards|(?:once|twice|\w+ times) an? \w+|constantly|(?<!\bstart )again|all the same|yourself|(?:\w+\s+)?(?:days|nights|weeks)\s+an?\s+\w+)$/gi;

/** How cons begin, in what form their list goes on, and what each member of it is about. */
const LEADS: readonly (readonly [RegExp, Form, (words: string) => ConLabel])[] = [
  [
    /^(?:it\s+)?(?:doesn't|does not)\s+suit\s+|^(?:it(?:'s| is)\s+)?(?:isn't|aren't|not|un)\s?-?(?:well\s+)?(?:(?:made|built|suited|suitable|ideal|designed|meant|intended|fit|right|good|great)\s)?(?:for|to)\s+/i,
    'things',
    (use) => about(`suitability for ${use}`, `well suited to ${use}`),
  ],
  [
    /^(?:it(?:'s| is| can be)\s+)?(?:\w+\s+)?(?:hard|harder|difficult|tricky|impossible|tough)\s+to\s+/i,
    'infinitives',
    (hard) => about(`ease of ${doing(hard)}`, `${doing(hard)} is easy`),
  ],
  [
    /^(?:slow|slower|late|quicker)\s+to\s+|^(?:it\s+)?(?:takes?|needs?)\s+(?:(?:several |many )?(?:years|months|weeks)|ages|forever|long|time|(?:a lot of|a long|some|more) time|a while)\s+to\s+/i,
    'infinitives',
    (slow) => about(`speed of ${doing(slow)}`),
  ],
  [
    /^(?:[\w' -]+?\s+)?makes?\s+it\s+(?:\w+\s+)?(?:hard|harder|difficult|impossible|tricky|tough|awkward)\s+(?:for \w+ )?to\s+/i,
    'infinitives',
    (hard) => about(`ease of ${doing(hard)}`),
  ],
  [
    /^(?!\w+ing\b)(?:[\w' -]+?\s+)?means?\s+(?:that\s+)?you(?:['’]ll)?\s+(?:(?:will|often|usually)\s+)*/i,
    'infinitives',
    (done) => better(`not ${doing(done)}`),
  ],
  [
    /^(?:(?:it|you)\s+)?(?:requires?|needs?|demands?|takes?(?=\s+(?:an?\s|at least\s|(?!years|months|weeks|days|hours|ages|long|time)\w+\s+to\s)))\s+(?:at least\s+)?(?!(?:to|no|little|few)\b)/i,
    'things',
    (asked) => about(`little need for ${asked.replace(/^(?:a lot|lots) of /, '')}`),
  ],
  [
    /^(?!\w+ing\b)[\w' -]{3,40}\s(?:leads? to|results? in)\s+(?!less\b|fewer\b|no\b|\w+ing\b)/i,
    'things',
    ofThing,
  ],
  [/^you are\s+(?=[a-z]+ed\s)/i, 'things', notBeing],
  [
    /^(?:(?:it|the job)\s+)?pays? (?:less|little|badly|poorly|worse)(?=\s|$)/i,
    'things',
    () => better('better pay'),
  ],
  [
    /^(?:(?:too )?(?:many|several|two|three|four|countless|endless|long)\s+)?(?:hours|days|weeks|months|years|lots?|mountains?|heaps|piles|floods?|streams?|tons|loads|rounds|layers|stacks|calendars?)\s+(?:full\s+)?of\s+(?!the\b|your\b)/i,
    'things',
    (rest) =>
      lessOf(
        rest.replace(
          /\s+(?:(?:an?|each|every|per)\s+(?:day|night|week|month|year)\b|that\s|which\s|who\s).*/i,
          '',
        ),
      ),
  ],
  [/^(?:(?:you|it|they)\s+)?(?:cannot|can't)\s+(?!be\b)/i, 'infinitives', (able) => about(doing(able))],
  [/^(?:you\s+)?(?:must|ha(?:s|ve) to)\s+/i, 'infinitives', (done) => better(`not having to ${done}`)],
  [/^(?:nobody|no one)\s+(?=to\s)/i, 'things', (missing) => better(`somebody ${missing}`)],
  [
    /^(?:you\s+)?(?:(?:doesn't|does not|don't|do not)\s+|(?:rarely|seldom|hardly ever|never)\s+(?=[a-z]+(?:s|ed)\s|(?<=^you.*)))/i,
    'infinitives',
    (done) => better(isParticiple(wordsOf(done)[0] ?? '') ? `being ${done}` : doing(done)),
  ],
  [
    /^(?:it\s+)?(?:(?:can|may|might|often|usually)\s+)*(?:involves?|comes? with|means?|brings?|causes?|leads? to|results? in|creates?|includes?|raises?|increases?|adds?)\s+(?!(?:tends?|is|are|can|may|comes?|takes?|barely|hardly|rarely|often)\b)(?=\w)/i,
    'things',
    ofThing,
  ],
  [
    /^(?:(?:it(?:'s| is)\s+)?(?:too\s+)?(?:easy|tempting)\s+to|(?:(?:you|it|they)\s+(?!is\b|are\b|(?:want|like|love|prefer|enjoy)\b)|(?:can|could|may|might|must|should|ha(?:s|ve) to|tends? to|often)\s+)+(?=\w))/i,
    'infinitives',
    (done) =>
      /^be\s/.test(done)
        ? notBeing(done.slice(3))
        : better(`not ${isParticiple(wordsOf(done)[0] ?? '') ? `being ${done}` : doing(done)}`),
  ],
  [
    /^(?:lack of|lacks?|lacking|missing|not an?|no|offers? no|ha(?:s|ve) no)\s+(?!one\b)/i,
    'things',
    (none) => {
      const thing = none.replace(
        /^no\s+|\s+(?:for|until|before)\s+(?:\w+\s+)?(?:days|weeks|months|years)$/gi,
        '',
      );
      return /^(?:the|it)\s/i.test(none) ? about(none, null, false) : better(thing);
    },
  ],
  [
    /^(?:(?:leaves?|offers?|gives?|generates?|brings?|pays?|provides?|has|have|earns?|allows?|yields?)\s+(?:you\s+)?(?:with\s+)?)?(?:(?:too |very |only a |only )?(?:few|little)(?: in the way of)?|(?:only )?(?:a handful of|a few)|fewer|less(?! than\b)|(?:hardly|seldom|rarely|scarcely|barely) any|not (?:much|enough)|limited(?! to\b)|insufficient|scarce|inadequate|minimal)\s+/i,
    'things',
    (little) => about(little.replace(/\s+than\s.*/i, ''), `plenty of ${little}`),
  ],
];

const isLed = (con: string): boolean => LEADS.some(([lead]) => lead.test(con));
const isSaid = (text: string): boolean => clauseOf(sliceOf(text)) !== null;

/** Reads a con for what it is about, so that more of it is better: its opposite, little of it, or its neutral name. */
export function conLabelsOf(con: string): ConLabel[] {
  const whole = sliceOf(con)
    .text.replace(/\s+/g, ' ')
    .replace(/^(you|they|it)['’]ll\b/i, '$1 will')
    .replace(/^(you|they)['’]re\b/i, '$1 are')
    .replace(NOW_AND_THEN, '')
    .replace(/[.,!]+$/, '');
  // What is good stands before "but"; how bad what follows is, only the whole tells.
  if (/^(?:you|it|they)\s.*,\s+but\s/i.test(whole) || /^\w+ing\s+while\s/i.test(whole))
    return [about(whole, null, false)];
  // "Crunch. The last months are brutal": the remark explains what is named.
  const [named = '', remark = ''] = /^([\w' -]{3,40})[.:]\s+(\S.*)/.exec(whole)?.slice(1) ?? [];
  if (named !== '' && !isSaid(named))
    return ofOne(
      /^(?:hardly|few|little|no|less|fewer|lack)\b/i.test(remark) && !isSaid(remark) ? remark : named,
    );
  // "Customers are colleagues, so impact is hard to measure": what it comes to.
  const result = /,\s+so\s+(.+)$/i.exec(whole)?.[1] ?? '';
  // "There is a risk that it fails": that it does.
  const risk =
    /^(?:there(?:'s| is)(?: always)? (?:an?|the) |the )?(?:risk|danger|chance) (?:is )?that\s+(.+)$/i.exec(
      whole,
    )?.[1] ?? '';
  const told = isSaid(result) ? result : isSaid(risk) ? risk : whole;
  const left = told.replace(ASIDE, '');
  const said = (left === told ? told : left.replace(/\s+(?:about|on|as to)$/, '')).replace(
    /,?\s+(?:and|or)$/,
    '',
  );
  const short = sliceOf(said.replace(FRAME, ''));
  const members = membersOf(short).filter(({ text }, at) => at === 0 || !/^it\s/i.test(text));
  // "Noise, long queues, and other people's lunches": a burden each.
  const burdens = members.map(({ text }) => ofThing(text));
  if (
    members.length > 2 &&
    !/\s(?:of|for|with|between|from|about|by)\s/i.test(members[0]?.text ?? '') &&
    clauseOf(short) === null &&
    !isLed(short.text) &&
    !isGerund(wordsOf(short.text)[0] ?? '') &&
    burdens.every(({ certain, best }) => certain && best !== null)
  )
    return burdens;
  const apart =
    members.every(({ text }) => isSaid(text)) ||
    members.every(({ text }) => isLed(text) || (isDescribed(wordsOf(text)) && !isLed(short.text)));
  if (members.length < 2 || !apart)
    return ofOne(short.text, whole.startsWith(said) ? (WHEN.exec(whole.slice(said.length))?.[0] ?? '') : '');
  const parts = members.flatMap(({ text }) => ofOne(text));
  const sure = parts.filter(({ certain }) => certain);
  return sure.length > 0 ? sure : parts.slice(0, 1);
}

function ofOne(con: string, when = ''): ConLabel[] {
  const lead = LEADS.find(([pattern]) => pattern.test(con));
  const asks =
    /^(?:(?:it|you)\s+)?(?:requires?|needs?|demands?|takes?(?!\s+at))\b/i.test(con) && lead !== undefined;
  const object = lead === undefined ? '' : con.replace(lead[0], '');
  const rest = asks || lead?.[2] === ofThing ? object : object.replace(/^(?:an?|the|any)\s+/i, '');
  const clause = rest === '' || /^(?:few|little)\s/i.test(con) ? clauseOf(sliceOf(con)) : null;
  if (clause !== null) return [conOfClause(clause, when)];
  // "Income stops when": only the time after it shows that it is a clause.
  if (lead === undefined && when !== '' && isSaid(con + when)) return [about(con, null, false)];
  if (lead === undefined && isPredicate(sliceOf(con)))
    return predicatesOf(sliceOf(con.replace(/^(?:often|sometimes|usually|always)\s+/i, ''))).map(({ text }) =>
      better(`not ${doing(text)}`),
    );
  if (lead === undefined || rest === '') return [ofThing(con)];
  const [, form, make] = lead;
  if (/^be\s/.test(rest)) return [make(rest)];
  // What it needs patience for is not what it needs.
  const listed = asks ? rest.replace(/(?<=\s\S+)\s+to\s+[a-z]+\s.*/, '') : rest;
  return phrasesOf(sliceOf(listed), form).map(({ words }) => make(words));
}
