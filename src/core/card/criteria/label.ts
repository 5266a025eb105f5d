import { isClause } from './clauses.ts';
import type { Reading } from './forms.ts';
import type { Phrase } from './lists.ts';
import { wordsOf } from './slice.ts';
import { capitalised } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { anyBaseOfThird, gerund, isGerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/** A relative clause is kept below this many characters of a label. */
const SHORT = 48;

const PREFIX = 'suitability for ';

const PURPOSE = /\s+to\s+([a-z]+)\s+\S.*$/i;
/** Nouns and adjectives that "to" and a verb belong to. */
const TAKES_TO =
  /(?:chances?|opportunit(?:y|ies)|ability|freedom|right|room|time|close|next|up|need|way|ways|people|strangers|seniors|colleagues|something|nothing|power|enough|easy|hard|free|able|how|ready|willingness|space|reason|learning|having|getting|wanting|heavy|costly|cheap|quick|slow|fun|what|where|when)$/i;

/**
 * The label of one phrase: a doing in -ing, "Suitability for" those it suits, or the thing itself; without the purpose, the means and
 * the clause that it can spare.
 */
export function labelOf({ words, form }: Phrase, suits: Reading['suits']): string {
  const said = form === 'things' ? qualityOf(words) : null;
  if (said !== null) return capitalised(said);
  const own = yours(spared(words, suits === undefined ? SHORT : SHORT - PREFIX.length));
  if (form === 'infinitives') return capitalised(doing(own));
  const thing = withoutDeterminers(own);
  if (form === 'doings') return capitalised(isDoing(thing) ? thing : howItIs(thing));
  const active = activityOf(thing);
  if (active !== null) return capitalised(active);
  return capitalised(
    suits === 'always' || (suits === 'people' && isSuited(thing)) ? `${PREFIX}${thing}` : thing,
  );
}

/** "Jobs are secure" is about secure jobs, "faults are easy to find" about the ease of finding them. */
function qualityOf(text: string): string | null {
  const [, subject = '', quality = '', verb] =
    /^(?:(?:the|an?|your)\s+)?((?:(?!that|which|who)[\w-]+\s+){1,3})(?:is|are|stays?|remains?)\s+(?:\w+ly\s+|very\s+)*([\w-]+)(?:\s+to\s+(\w+)(?:\s+(?:as|because|since)\s.*)?)?$/i.exec(
      text,
    ) ?? [];
  if (verb !== undefined && /^(?:easy|easier|simple|simpler)$/.test(quality))
    return `ease of ${doing(verb)} ${subject.toLowerCase().trim()}`;
  const plain = verb === undefined && isAdjective(quality) && !isAdjective(wordsOf(subject)[0] ?? '');
  return plain ? `${quality} ${subject.toLowerCase().trim()}` : null;
}

/** What the label can spare, and what would point outside it. */
function spared(words: string, short: number): string {
  let text = words.replace(
    /(\s\S.*?)\s+(?:(?:by|through)\s+(?:\w+ly\s+)?\w+ing\b|thanks to\s|due to\s|because of\s).*$/i,
    '$1',
  );
  const purpose = PURPOSE.exec(text);
  if (
    purpose !== null &&
    isVerb((purpose[1] ?? '').toLowerCase()) &&
    !TAKES_TO.test(text.slice(0, purpose.index)) &&
    text.slice(0, purpose.index).includes(' ')
  )
    text = text.slice(0, purpose.index);
  const relative = /\s+(?:that|which|whose|who|involving|requiring)\s+/i.exec(text);
  if (relative !== null && relative.index > 0 && !isGerund(lastWord(text.slice(0, relative.index)))) {
    const clause = text.slice(relative.index);
    if (text.length > short || /,|\s(?:and|or|don't|doesn't|their|its)\s/i.test(clause))
      text = text.slice(0, relative.index);
  }
  const as = /^(.{12,}?)\s+as\s+((?!well|a|an|the)[a-z]+\s.+)$/i.exec(text);
  if (as !== null && isClause(as[2] ?? '')) text = as[1] ?? text;
  const time = /\s+(?:when|while|where|because|if|as they|as it)\s+(?!\w+ing\b)/i.exec(text);
  if (
    time !== null &&
    text.slice(0, time.index).includes(' ') &&
    !isGerund(lastWord(text.slice(0, time.index)))
  )
    text = text.slice(0, time.index);
  return text.trim();
}

/** "Easy to clean", "free to use": ease, or being so. */
function howItIs(thing: string): string {
  const easy =
    /^(?:very\s+|really\s+)?(?:easy|easier|simple|simpler|straightforward|effortless)\s+to\s+(.+)$/i.exec(
      thing,
    )?.[1];
  return easy === undefined
    ? `being ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : `ease of ${doing(easy)}`;
}

const isDoing = (text: string): boolean => wordsOf(text).slice(0, 2).some(isGerund);

const lastWord = (text: string): string => wordsOf(text).at(-1) ?? '';

/** What is theirs is the user's: a label speaks to who decides. */
const yours = (text: string): string =>
  text
    .replace(
      /\btheir (organi[sz]ation|compan|firm|department|employer|team|field|industr)(ies|s|y)?\b/gi,
      (_, noun: string, end = '') => `your ${noun}${end === '' || end === 's' ? '' : 'y'}`,
    )
    .replace(/\btheir\b/gi, 'your');

const withoutDeterminers = (text: string): string =>
  text.replace(/^(?:(?:a|an|the|any|some|such|your|its|our|these|all)\s+)+(?=\S)/i, '');

/** The verb at the start in -ing, and those beside it ("find and mend faults"). */
export function doing(text: string): string {
  const words = text.replace(/^to\s+/i, '').split(' ');
  const at =
    isAdverb(words[0]?.toLowerCase() ?? '') && isVerb(words[1]?.toLowerCase() ?? '')
      ? 1
      : words[0]?.toLowerCase() === 'not'
        ? 1
        : 0;
  const ing = (word: string) => {
    const lower = word.toLowerCase();
    return isGerund(lower) ? lower : gerund(isVerb(lower) ? lower : (anyBaseOfThird(lower) ?? lower));
  };
  return words
    .map((word, index) => {
      if (index === at) return ing(word);
      const paired =
        index === at + 2 && /^(?:and|or)$/.test(words[at + 1] ?? '') && isVerb(word.toLowerCase());
      return paired ? ing(word) : word;
    })
    .join(' ');
}

/** "Depots testing new timetables", "those starting out": what they do is the criterion. */
function activityOf(thing: string): string | null {
  const found = /^((?:[\w'-]+\s+){1,3}?)([a-z-]+ing\s+.+)$/i.exec(thing);
  const [head = ''] = (found?.[1] ?? '').trim().split(' ').slice(-1);
  const verb = found?.[2]?.split(' ')[0]?.toLowerCase() ?? '';
  return found?.[2] !== undefined && isPeople(head.toLowerCase()) && isGerund(verb) ? found[2] : null;
}

/** People, or where they work: a path suits them. */
export function isSuited(thing: string): boolean {
  const words = wordsOf(thing);
  const end = words.findIndex(
    (word, at) => at > 0 && (PREPOSITIONS.has(word) || word === 'who' || word === 'that'),
  );
  const head = (end === -1 ? words.at(-1) : words[end - 1]) ?? '';
  return isPeople(head) || isScene(head) || words[0] === 'those' || words[0] === 'anyone';
}
