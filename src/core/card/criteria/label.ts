import { isClause } from './clauses.ts';
import type { Reading } from './forms.ts';
import type { Phrase } from './lists.ts';
import { wordsOf } from './slice.ts';
import { capitalised, headNoun } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb } from './words/function-words.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { anyBaseOfThird, gerund, isGerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

const PREFIX = 'suitability for ';

/** A relative clause is kept below this many characters of a label. */
const SHORT = 48;

/** Nouns and adjectives that "to" and a verb belong to. */
const TAKES_TO =
  /(?:chances?|opportunit(?:y|ies)|ability|freedom|right|room|time|close|next|up|need|ways?|people|strangers|seniors|colleagues|something|nothing|power|enough|easy|hard|free|able|how|ready|willingness|space|reason|learning|having|getting|wanting|heavy|costly|cheap|quick|slow|fun|what|where|when)$/i;

/**
 * The label of one phrase: a doing in -ing, "Suitability for" those it suits, or the thing itself; without the purpose, the means and
 * the clause that it can spare.
 */
export function labelOf({ words, form }: Phrase, suits: Reading['suits']): string {
  const quality = form === 'things' ? qualityOf(words) : null;
  if (quality !== null) return capitalised(quality);
  const own = yours(spared(words, suits === undefined ? SHORT : SHORT - PREFIX.length));
  if (form === 'infinitives') return capitalised(doing(own));
  const thing = own.replace(/^(?:(?:a|an|the|any|some|such|your|its|our|these|all)\s+)+(?=\S)/i, '');
  if (form === 'doings')
    return capitalised(wordsOf(thing).slice(0, 2).some(isGerund) ? thing : howItIs(thing));
  const suited = suits === 'always' || (suits === 'people' && isSuited(thing));
  return capitalised(activityOf(thing) ?? (suited ? PREFIX + thing : thing));
}

/** "Jobs are secure" is about secure jobs, "faults are easy to find" about the ease of finding them. */
function qualityOf(text: string): string | null {
  const [, subject = '', quality = '', verb] =
    /^(?:(?:the|an?|your)\s+)?((?:(?!that|which|who)[\w-]+\s+){1,3})(?:is|are|stays?|remains?)\s+(?:\w+ly\s+|very\s+)*([\w-]+)(?:\s+to\s+(\w+)(?:\s+(?:as|because|since)\s.*)?)?$/i.exec(
      text,
    ) ?? [];
  const noun = subject.toLowerCase().trim();
  if (verb !== undefined)
    return /^(?:easy|easier|simpler?)$/.test(quality) ? `ease of ${doing(verb)} ${noun}` : null;
  return isAdjective(quality) && !isAdjective(wordsOf(noun)[0] ?? '') ? `${quality} ${noun}` : null;
}

/** What is theirs is the user's, who works in one place: a label speaks to who decides. */
const yours = (text: string): string =>
  text
    .replace(/\btheir (organi[sz]ation|department|employer|team|field)s\b/gi, 'your $1')
    .replace(/\btheir\b/gi, 'your');

/** What the label can spare: its means, purpose, relative clause, reason and time, each from its joint on. */
function spared(words: string, short: number): string {
  let text = words;
  const cut = (joint: RegExp, spares: (before: string, rest: string, word: string) => boolean) => {
    const found = joint.exec(text);
    const before = text.slice(0, found?.index);
    if (found !== null && before !== '' && spares(before, text.slice(found.index), found[1] ?? ''))
      text = before;
  };
  const whole = (before: string) => before.includes(' ') && !isGerund(wordsOf(before).at(-1) ?? '');
  cut(/\s+(?:(?:by|through)\s+(?:\w+ly\s+)?\w+ing\b|thanks to\s|due to\s|because of\s)/i, (before) =>
    before.includes(' '),
  );
  cut(
    /\s+to\s+([a-z]+)\s+\S/i,
    (before, _, verb) =>
      isVerb(verb.toLowerCase()) &&
      !TAKES_TO.test(before) &&
      before.includes(' ') &&
      !/^(?:enabl|allow|help|lett)ing\s/i.test(before),
  );
  cut(
    /\s+(?:that|which|whose|who|involving|requiring)\s+/i,
    (before, rest) =>
      !isGerund(wordsOf(before).at(-1) ?? '') &&
      (text.length > short || /,|\s(?:and|or|don't|doesn't|their|its)\s/i.test(rest)),
  );
  cut(
    /\s+as\s+(?!well|an?\b|the\b)/i,
    (before, rest) => whole(before) && isClause(rest.replace(/^\s*as\s+/i, '')),
  );
  cut(/\s+(?:when|while|where|because|if)\s+(?!\w+ing\b)/i, whole);
  return text.trim();
}

/** "Easy to clean", "free to use": ease, or being so. */
function howItIs(thing: string): string {
  const easy = /^(?:\w+ly\s+)?(?:easy|easier|simpler?|straightforward|effortless)\s+to\s+(.+)$/i.exec(
    thing,
  )?.[1];
  return easy === undefined
    ? `being ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : `ease of ${doing(easy)}`;
}

/** The verb at the start in -ing, and one paired with it ("find and mend faults"). */
function doing(text: string): string {
  const words = text.replace(/^to\s+/i, '').split(' ');
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const at = first === 'not' || (isAdverb(first) && isVerb(second)) ? 1 : 0;
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      const paired = index === at + 2 && /^(?:and|or)$/.test(words[at + 1] ?? '') && isVerb(lower);
      if (index !== at && !paired) return word;
      return isGerund(lower) ? lower : gerund(isVerb(lower) ? lower : (anyBaseOfThird(lower) ?? lower));
    })
    .join(' ');
}

/** "Depots testing new timetables", "those starting out": what they do is the criterion. */
function activityOf(thing: string): string | null {
  const [, head = '', activity = ''] =
    /^(?:[\w'-]+\s+){0,2}?([\w'-]+)\s+([a-z-]+ing\s+.+)$/i.exec(thing) ?? [];
  return isPeople(head.toLowerCase()) && isGerund(wordsOf(activity)[0] ?? '') ? activity : null;
}

/** People, or where they work: a path suits them. */
function isSuited(thing: string): boolean {
  const words = wordsOf(thing);
  const head = headNoun(words);
  return isPeople(head) || isScene(head) || words[0] === 'those' || words[0] === 'anyone';
}
