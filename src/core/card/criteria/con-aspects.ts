import { about, better, type ConLabel } from './burdens.ts';
import { phrasesOf } from './lists.ts';
import { sliceOf } from './slice.ts';
import { isAbstract } from './words/nouns.ts';
import { gerund } from './words/verb-forms.ts';

/** A form of "to be", with what only says how much. */
export const IS =
  '(?:is|are|be|gets?|becomes?)\\s+(?:(?:very|quite|too|more|rather|so|often|usually|always|sometimes|\\w+ly(?! and| or| for))\\s+)*';
const says = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'i');

/** What is said of a subject, and the aspect of it that is weighed. */
export const ASPECTS: readonly (readonly [
  RegExp,
  (subject: string, found: RegExpExecArray) => ConLabel[],
])[] = [
  [
    says(
      `${IS}(?:hard|harder|difficult|tricky|tough|impossible|an?\\s+(?:\\w+\\s+)?(?:struggle|challenge|fight|hassle|chore|puzzle|nightmare|headache|pain))(?:\\s+to\\s+(\\w+)(.*))?`,
    ),
    (subject, [, verb, rest = '']) => [
      about(`ease of ${verb === undefined ? subject : `${gerund(verb)} ${subject}${rest}`}`),
    ],
  ],
  [
    says(
      'takes?\\s+(?:weeks|months|quarters|years|ages|days|hours|long|longer|forever|(?:more|a lot of|a long) time|a while)\\b(?!.*\\sto\\s)',
    ),
    (subject) => [/^\w+ing\s/.test(subject) ? about(`speed of ${subject}`) : better(`quick ${subject}`)],
  ],
  [
    says('(?:changes?|fluctuates?)\\b(?!\\s+(?:the|their|your|its)\\b)'),
    (subject) => [better(`stable ${subject}`)],
  ],
  [
    says('(?:goes?\\s+(?:into|on)|(?:is|are)\\s+spent\\s+(?:on|in))\\s+(.+)'),
    (_, [, what = '']) =>
      phrasesOf(sliceOf(what), 'things').map(({ words }) => better(`little time spent on ${words}`)),
  ],
  [
    says(
      '(?:leaves?|offers?|gives?|allows?|provides?|ha(?:s|ve))\\s+(?:you\\s+)?(?:less|little|no|few|hardly any)\\s+(.+)',
    ),
    (_, [, little = '']) => [about(little, `plenty of ${little}`)],
  ],
  [
    says('(?:attracts?|gets?|receives?|earns?)\\s+(?:less|little|no|few|hardly any)\\s+(.+)'),
    (subject, [, little = '']) => [better(`${little} for ${subject}`)],
  ],
  [
    says(`${IS}(?:limited|reduced|capped|restricted)\\b(?!\\s+to)(\\s+(?:in|to|for|over)\\s.*)?`),
    (subject, [, where = '']) => [about(subject + where)],
  ],
  [
    says('(?:var(?:y|ies)|differs?|depends?)\\b'),
    (subject) => (subject.includes(' ') || isAbstract(subject) ? [about(subject)] : []),
  ],
];
