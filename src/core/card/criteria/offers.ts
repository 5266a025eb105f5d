import { ownWords } from '../own-words.ts';
import { candidatesOf, labelsOf } from './candidates.ts';
import { saidInCon } from './con-reading.ts';
import { isDoing } from './direction.ts';
import { saidInPro } from './of-statement.ts';
import { doing } from './phrases.ts';
import type { Said } from './said.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { thingsIn } from './things.ts';
import { headNoun, within } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DRAWBACK, OUTSIDERS } from './words/leads.ts';
import { isPeople, isPerson, LEVELS } from './words/nouns.ts';
import { isGerund, isParticiple, VERBS } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** Of these it is not clear what is wanted: what is bad may stand behind “but” or in the next sentence. */
const UNCLEAR = /^(?:only|nobody|no one|nothing)\b|, but |\. \S/i;

/** What a pro tells: "results being visible", "queens bred there", "working indoors" of what people do, "rare skill" of what it is. */
function toldOf({ form, who, head, predicate, tags, happens }: Said): string {
  // Of two things that are said only the second may be bad.
  if (form !== 'clause' || happens !== '' || /[C,]R*[FZMABV]/.test(tags)) return '';
  // "Obtain bank loans" has no subject, nor has "user tests show".
  const [start = ''] = wordsOf(who);
  if (VERBS.has(start) || start === 'no' || isPeople(`${start}s`)) return '';
  const plain = predicate.replace(/\b(?:often|usually|always|sometimes)\s/, '');
  const [, article = '', state = ''] = /^(?:is|are|be|becomes?) (an? )?(.*)/.exec(plain) ?? [];
  const [first = ''] = wordsOf(state);
  if (state !== '' && /^(?:MV|[ABFZ])(?:[NS]W|[DJENG][JENG]*[NS](?:[PTW]|$))/.test(tags)) return state;
  if (article !== '') return '';
  if (isParticiple(first) || (isGerund(first) && !isAdjective(first))) return `${who} ${state}`;
  if (state !== '') return isAdjective(first) ? `${who} being ${state}` : '';
  const several = isPeople(head) ? head : `${head}s`;
  const done = doing(plain);
  return done === '' || (isPeople(several) && !OUTSIDERS.has(several)) ? done : `${who} ${done}`;
}

/** What a con speaks of; freedom from it where it is done, or surely unwanted. */
function wantedOf(thing: string): string {
  const words = wordsOf(thing);
  const isDone = words.length === 1 ? isGerund(thing.toLowerCase()) : isDoing(words);
  const head = headNoun(words);
  // Of fees and the like it is not clear whether one pays or gets them.
  return isDone || (isUnwanted(head) && !LEVELS.has(head)) ? `freedom from ${within(thing)}` : thing;
}

/**
 * Up to two wordings to choose from for a pro or con that could not be named safely: what it might be named, though not surely,
 * what a pro tells, and the things that are spoken of. They are sound, distinct, and none of those used already.
 */
export function offersOf(statement: string, part: string, used: readonly string[] = []): string[] {
  const text = sliceOf(statement.replace(/\s+/g, ' ')).text.replace(/[.!;,\s]+$/, '');
  const isCon = part === 'con';
  const isUnclear = UNCLEAR.test(text);
  if (!isCon && (part !== 'pro' || isUnclear || DRAWBACK.test(text))) return [];
  // What stands behind "but" may be good; of two sentences it is not clear which.
  const [main = ''] = text.split(/^.*\. |,? but /);
  const [start = ''] = text.split(/,| and | or /);
  const said = isCon ? saidInCon(text) : [text, start].flatMap(saidInPro);
  const named = isUnclear ? [] : said.flatMap((each) => candidatesOf(each));
  const told = isCon ? thingsIn(main).map(wantedOf) : said.map(toldOf);
  const unsure = labelsOf(told.map((each) => ['unsure', each]));
  const labels = [...new Set([...named, ...unsure].map(({ label }) => label))];
  const known = [ownWords(statement), ...used].map((each) => each.toLowerCase());
  // Of one and the same cut short the whole is enough; people are no criterion.
  const isNone = (label: string) =>
    labels.some((each) => each.startsWith(`${label} `)) ||
    (!/ing\b/.test(label) && isPerson(headNoun(wordsOf(label))));
  return labels.filter((label) => !known.includes(label.toLowerCase()) && !isNone(label)).slice(0, 2);
}
