import { about, better, type ConLabel, isDescribed, notBeing, ofThing } from './burdens.ts';
import { type Clause, clauseOf } from './clause.ts';
import { conOfClause } from './con-clause.ts';
import { doing } from './label.ts';
import { type Form, phrasesOf } from './lists.ts';
import { membersOf } from './members.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isPeople, isPlural } from './words/nouns.ts';
import { baseOfThird, isParticiple } from './words/verb-forms.ts';

/** What only explains, or says when. */
const ASIDE =
  /\s+[-–—]\s.*|[:;(].*|,?(?:\s+(?:at \w+ \w+|exactly|just|only|even))?(?<!\b(?:tells?|asks?|knows?|sees?|shows?|wonder|doubt|decide|guess|learn|finds? out)(?: you)?)\s+(?:although|though|(?<!\ball )but|because|since|whether|while|whenever|when|where|if|owing to|due to|compared (?:with|to)|rather than|in my experience|in practice|tbh|imo)(?:\s.*|$)|,\s+(?:as|which|who|even|about|like|incl\.|with|all|especially|particularly|mainly|in particular|usually|often|sometimes|perhaps|so)\s.*|\s+as\s+the\s+\w+\s+\w+s(?:\s.*)?$|,\s+the\s(?!.*\b(?:and|or)\b)[^,]*$|,\s+and the\s.*\b(?:it|them)$/i;

/** How cons begin, in what form their list goes on, and what each member of it is about. */
const LEADS: readonly (readonly [RegExp, Form, (words: string) => ConLabel])[] = [
  [
    /^(?:it\s+)?(?:doesn't|does not)\s+suit\s+|^(?:it(?:'s| is)\s+)?(?:isn't|aren't|not|un)\s?-?(?:well\s+)?(?:(?:made|built|suited|suitable|ideal|designed|meant|intended|fit|right|good|great)\s)?(?:for|to)\s+/i,
    'things',
    (use) => about(`suitability for ${use}`, `well suited to ${use}`),
  ],
  [
    /^(?:it(?:'s| is| can be)\s+)?(?:\w+\s+)?(?:hard|harder|difficult|tricky|impossible|tough)\s+to\s+|^(?:it\s+)?(?:takes?|needs?)\s+(?:years|months|weeks|ages|long|time|a lot of time|a while)\s+to\s+/i,
    'infinitives',
    (hard) => about(`ease of ${doing(hard)}`, `${doing(hard)} is easy`),
  ],
  [
    /^(?:(?:it|you)\s+)?(?:requires?|needs?|demands?|takes?(?=\s+(?:an?|at least)\s))\s+(?:at least\s+)?(?!(?:to|no|little|few)\b)/i,
    'things',
    (asked) => about(`little need for ${asked.replace(/^(?:a lot|lots) of /, '')}`),
  ],
  [/^(?:(?:you|it|they)\s+)?(?:cannot|can't)\s+(?!be\b)/i, 'infinitives', (able) => about(doing(able))],
  [/^(?:you\s+)?(?:must|ha(?:s|ve) to)\s+/i, 'infinitives', (done) => better(`not having to ${done}`)],
  [/^(?:nobody|no one)\s+(?=to\s)/i, 'things', (missing) => better(`somebody ${missing}`)],
  [/^(?:rarely|seldom|hardly ever|never)\s+(?=[a-z]+ed\s)/i, 'things', (done) => better(`being ${done}`)],
  [/^not an?\s+/i, 'things', (thing) => better(thing)],
  [/^(?:doesn't|does not|don't|do not)\s+/i, 'infinitives', (done) => better(doing(done))],
  [/^(?:rarely|seldom|hardly ever|never)\s+(?=[a-z]+s\s)/i, 'third', (done) => about(doing(done))],
  [/^you\s+(?:rarely|seldom|hardly ever|never)\s+/i, 'infinitives', (done) => about(doing(done))],
  [
    /^(?:it\s+)?(?:(?:can|may|might|often|usually)\s+)*(?:involves?|comes? with|means?|brings?|causes?|leads? to|results? in|creates?|includes?|raises?|increases?|adds?)\s+(?!(?:tends?|is|are|can|may|comes?|takes?|barely|hardly|rarely|often)\b)(?=\w)/i,
    'things',
    (brought) => ofThing(brought),
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
    /^(?:lack of|lacks?|lacking|missing|no|offers? no|ha(?:s|ve) no)\s+(?!one\b)/i,
    'things',
    (none) =>
      /^(?:the|it)\s/i.test(none)
        ? about(none, null, false)
        : better(
            none
              .replace(/^no\s+/i, '')
              .replace(/\s+(?:for|until|before)\s+(?:\w+\s+)?(?:days|weeks|months|years)$/, ''),
          ),
  ],
  [
    /^(?:leaves?\s+)?(?:(?:too |only a |only )?(?:few|little)(?: in the way of)?|fewer|less(?! than\b)|(?:hardly|seldom|rarely|scarcely|barely) any|not (?:much|enough)|limited(?! to\b)|insufficient|scarce|inadequate|minimal)\s+/i,
    'things',
    (little) => about(little, `plenty of ${little}`),
  ],
];

/** "Blamed for delays they cannot control": where nobody else is named, they are you. */
const withYou = (con: string): string =>
  wordsOf(con.split(/\bthey\b/)[0] ?? '').some(
    (word) => isPeople(word) || /^(?:people|others|everyone)$/.test(word),
  )
    ? con
    : con.replace(/(?<=\s)they\b/, 'you');

const isLed = (con: string): boolean => LEADS.some(([lead]) => lead.test(con));

/** Reads a con for what it is about, so that more of it is better: its opposite, little of it, or its neutral name. */
export function conLabelsOf(con: string): ConLabel[] {
  const whole = withYou(sliceOf(con).text)
    .replace(/\s+/g, ' ')
    .replace(/,?\s+(?:(?:every )?now and (?:then|again)|from time to time)(?=$|[,.;])/i, '')
    .replace(/[.,!]+$/, '');
  // "Crunch. The last months are brutal": the remark explains what is named.
  const named = /^([\w' -]{3,40})[.:]\s+\S/.exec(whole)?.[1];
  const remark = whole.slice((named?.length ?? 0) + 1).trim();
  if (named !== undefined && clauseOf(sliceOf(named)) === null)
    return ofOne(
      /^(?:hardly|few|little|no|less|fewer|lack)\b/i.test(remark) && clauseOf(sliceOf(remark)) === null
        ? remark
        : named,
    );
  // "Customers are colleagues, so impact is hard to measure": what it comes to.
  const result = /,\s+so\s+(.+)$/i.exec(whole)?.[1] ?? '';
  const said = (clauseOf(sliceOf(result)) === null ? whole : result)
    .replace(ASIDE, '')
    .replace(/,?\s+(?:and|or)$/, '');
  const short = sliceOf(
    said
      .replace(/^(?:you (?:have|get)|there (?:is|are)|there's|very|quite|rather)\s+(?!to\b)/i, '')
      .replace(/^(?:only )?(?:a handful of|a few)\s+/i, 'Few ')
      .replace(
        /^(?:(?:too|so) (?:many|much)|(?:a )?lots? of)\s+|\s+(?:everywhere|anyway|constantly|again|all the same|yourself|(?:\w+\s+)?(?:days|nights|weeks)\s+an?\s+\w+)$/gi,
        '',
      ),
  );
  const members = membersOf(short);
  const apart =
    members.every((each) => clauseOf(each) !== null) ||
    members.every(({ text }) => isLed(text) || (isDescribed(wordsOf(text)) && !isLed(short.text)));
  const [when = ''] = WHEN.exec(whole.slice(said.length)) ?? [];
  const parts = members.flatMap(({ text }) => ofOne(text));
  const sure = parts.filter(({ certain }) => certain);
  return members.length > 1 && apart
    ? sure.length > 0
      ? sure
      : parts
    : ofOne(short.text, whole.startsWith(said) ? when : '');
}

/** When it is so, which a label has room for now and then. */
const WHEN = /^\s+(?:when|whenever|if|as soon as|before|after|until|where|while)\s[^,;:–—-]*$/i;

/** "Income stops", of which is told when. */
function stopsIn(con: string, when: string): Clause | null {
  const [, noun = '', verb = ''] = /^(\w+) (\w+s)$/.exec(con) ?? [];
  const isSaid = when !== '' && baseOfThird(verb) !== null && !isPlural(noun);
  return isSaid ? { subject: sliceOf(noun), predicate: sliceOf(verb) } : null;
}

function ofOne(con: string, when = ''): ConLabel[] {
  const lead = LEADS.find(([pattern]) => pattern.test(con));
  const asks = /^(?:(?:it|you)\s+)?(?:requires?|needs?|demands?|takes?(?=\s+an?\s))\b/i.test(con);
  const object = lead === undefined ? '' : con.replace(lead[0], '');
  const rest = asks ? object : object.replace(/^(?:an?|the|any)\s+/i, '');
  const clause =
    clauseOf(sliceOf(rest === '' || /^(?:few|little)\s/i.test(con) ? con : '')) ?? stopsIn(con, when);
  if (clause !== null) return conOfClause(clause, when);
  if (lead === undefined || rest === '') {
    const [article = ''] = /^(?:the|an?)\s+/i.exec(con) ?? [];
    return [ofThing(con.slice(article.length), article.toLowerCase())];
  }
  const [, form, make] = lead;
  // What it needs patience for is not what it needs.
  const listed = asks ? rest.replace(/(?<=\s\S+)\s+to\s+[a-z]+\s.*/, '') : rest;
  return (/^be\s/.test(rest) ? [{ words: rest }] : phrasesOf(sliceOf(listed), form)).map(({ words }) =>
    make(words),
  );
}
