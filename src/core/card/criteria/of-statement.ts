import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { onOneLine } from '../one-line.ts';
import { isFragment } from '../parse/fragment.ts';
import type { ProposedStatement } from '../proposal.ts';
import { clausesIn } from './clauses.ts';
import { conLabelOf } from './con-label.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import type { Reading } from './forms.ts';
import { isSound, LONGEST_LABEL } from './gate.ts';
import { labelOf } from './label.ts';
import { formOf } from './lead-ins.ts';
import { phrasesOf } from './lists.ts';
import { readingsOf } from './readings.ts';
import { behind, quoteOf } from './slice.ts';
import { tagName } from './tag-name.ts';
import { capitalised, type Names } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';

interface Found {
  label: string;
  /** The words of the statement that it came from, as they stand there. */
  quote: string;
}

/** A criterion as one statement yields it. */
interface Yielded extends Found, Ends {
  /** Its words are the statement's own: the user is to write what it is about. */
  needsWording: boolean;
}

/** A statement of more criteria than these is no list but prose. */
const MOST = 12;

/**
 * The criteria that one statement yields: a pro or a summary one for each member of its list, a con one, a tag one, a
 * placeholder none. What cannot be named soundly keeps the statement's own words, for the user to write.
 */
export function criteriaOf(statement: ProposedStatement, names: Names, path = ''): Yielded[] {
  const { text, part, placeholder } = statement;
  if (placeholder || isFragment(text)) return [];
  if (part === 'con') return [ofCon(text)];
  if (part === 'tag') return [ofTag(text)];
  const readings = readingsOf(text, part, path);
  const cons = readings.filter(({ form }) => form === 'con').map(({ slice }) => ofCon(quoteOf(text, slice)));
  const found = readings.filter(({ form }) => form !== 'con').flatMap((reading) => labelled(text, reading));
  const unsound = found.find(({ label }) => !isSound(label));
  const sound = found.filter(
    ({ label }, at) =>
      isSound(label) && found.findIndex((each) => each.label.toLowerCase() === label.toLowerCase()) === at,
  );
  const whole = sound.length === 0 || sound.length > MOST;
  const isOpen = part === 'summary' ? whole && found.length > 0 : whole || unsound !== undefined;
  return [
    ...(whole
      ? []
      : sound.map((each) => ({ ...each, needsWording: false, ...defaultEnds(each.label, names) }))),
    ...(isOpen ? [unworded(text, whole ? text : (unsound?.quote ?? text))] : []),
    ...cons,
  ];
}

function labelled(text: string, { form, slice, suits }: Reading): Found[] {
  if (form === 'clauses')
    return clausesIn(slice, false).flatMap((each) => {
      if (each.form !== 'when') return labelled(text, each);
      const when = each.slice.text.replace(/^they\b/i, 'you').replace(/\btheir\b/gi, 'your');
      return { label: `Suitability when ${when}`, quote: quoteOf(text, each.slice) };
    });
  // "Adopt habits like checks", its empty word left out: the checks are what is said.
  const things = form === 'infinitives' ? behind(slice, /^[a-z]+(?: on)?\s{3,}/i) : null;
  const phrases = things === null ? phrasesOf(slice, form) : phrasesOf(things, formOf(things));
  const lone =
    phrases.length > 1 && phrases.every(({ words }) => !words.replace(/ without .*/i, '').includes(' '));
  const all =
    suits === 'people' && phrases.some((each) => labelOf(each, suits).startsWith('Suitability for'));
  // "Plan a trip and book it".
  const object = /^[a-z]+\s+((?:a|an|the|your)\s+[\w-]+)$/i.exec(phrases[0]?.words ?? '')?.[1];
  return phrases.flatMap((phrase, at) => {
    const words = at > 0 && object !== undefined ? phrase.words.replace(/\bit\b/i, object) : phrase.words;
    const quote = quoteOf(text, phrase.slice);
    const [, before = '', without] = /^(.*?)\s+without\s+(?:(?:the|an?|any)\s+)?(\S.*)$/i.exec(words) ?? [];
    const apart = phrase.form === 'things' || (phrase.form === 'doings' && (lone || before.includes(' ')));
    const main = without !== undefined && apart ? before : words;
    const label = fitting(labelOf({ ...phrase, words: main }, all ? 'always' : suits));
    return [{ label, quote }, ...(main === words ? [] : [{ label: `Freedom from ${without}`, quote }])];
  });
}

/** A label that is too long without what only says where or how. */
function fitting(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const cut = /^(\S+\s.*\S)\s+(?:through|via|across|within|behind|in|into|at|during|among)\s[^,]*$/i.exec(
    label,
  )?.[1];
  return cut === undefined || isAdjective(cut.split(' ').at(-1) ?? '') ? label : fitting(cut);
}

function unworded(text: string, quote: string): Yielded {
  const label = cutText(capitalised(onOneLine(quote).replace(/\.$/, '')), TEXT_LIMITS.name);
  const own = text.includes(quote) ? quote : text;
  return { label, quote: own, needsWording: true, ...defaultEnds(label, new Set(), true) };
}

function ofCon(con: string): Yielded {
  const { label, best, certain } = conLabelOf(con);
  const name = cutText(label, TEXT_LIMITS.name);
  return {
    label: name,
    quote: con,
    needsWording: !(certain && isSound(label)),
    ...endsOfCon(con, best),
  };
}

function ofTag(text: string): Yielded {
  const name = tagName(text);
  const label = capitalised(name);
  const ends = { worst: `Nothing to do with ${name}`, best: `${label} at the centre` };
  return { label, quote: text, needsWording: false, ...ends, suggested: ['worst', 'best'] };
}
