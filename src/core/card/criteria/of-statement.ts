import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { onOneLine } from '../one-line.ts';
import { isFragment } from '../parse/fragment.ts';
import type { ProposedStatement } from '../proposal.ts';
import { conLabelsOf } from './con-label.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import { isSound } from './gate.ts';
import { labelsOf, yours } from './label.ts';
import { formOf, type Reading } from './lead-ins.ts';
import { phrasesOf } from './lists.ts';
import { readingsOf } from './readings.ts';
import { behind, quoteOf } from './slice.ts';
import { tagName } from './tag-name.ts';
import { capitalised, type Names } from './wording.ts';

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

/**
 * The criteria that one statement yields: a pro or a summary one for each member of its list, a con one, a tag one, a
 * placeholder none. What cannot be named soundly keeps the statement's own words, for the user to write.
 */
export function criteriaOf(statement: ProposedStatement, names: Names): Yielded[] {
  const { text, part, placeholder } = statement;
  if (placeholder || isFragment(text)) return [];
  if (part === 'con') return ofCon(text, names);
  if (part === 'tag') return [ofTag(text)];
  const readings = readingsOf(text, part);
  const cons = readings.flatMap(({ form, slice }) =>
    form === 'con' ? ofCon(quoteOf(text, slice), names) : [],
  );
  const found = readings.flatMap((reading) => labelled(text, reading));
  const sound = found.filter(({ label }) => isSound(label));
  const once = [...Map.groupBy(sound, ({ label }) => label.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  );
  const unsound = found.find(({ label }) => !isSound(label));
  const open = sound.length === 0 ? text : unsound?.quote;
  const left = part === 'summary' ? sound.length === 0 && unsound !== undefined : open !== undefined;
  return [
    ...once.map((each) => ({ ...each, needsWording: false, ...defaultEnds(each.label, names) })),
    ...(left ? [unworded(open ?? text)] : []),
    ...cons,
  ];
}

function labelled(text: string, { form, slice, suits }: Reading): Found[] {
  if (form === 'con') return [];
  if (form === 'when')
    return [{ label: `Suitability when ${yours(slice.text)}`, quote: quoteOf(text, slice) }];
  // "Adopt habits like checks", its empty word left out: the checks are what is said.
  const things = form === 'infinitives' ? behind(slice, /^[a-z]+(?: on)?\s{3,}/i) : null;
  const phrases = things === null ? phrasesOf(slice, form) : phrasesOf(things, formOf(things));
  const suited = phrases.some((each) => labelsOf(each, suits)[0]?.startsWith('Suitability for'));
  const single = !phrases[0]?.words.includes(' ');
  return phrases.flatMap((phrase) => {
    const quote = quoteOf(text, phrase.slice);
    const [, before = '', without] =
      /^(.*?)\s+without\s+(?:(?:the|an?|any)\s+)?(\S.*)$/i.exec(phrase.words) ?? [];
    const whole =
      phrase.form === 'infinitives' || (phrase.form === 'doings' && !before.includes(' ') && !single);
    const apart = without !== undefined && !whole;
    const words = apart ? before : phrase.words;
    const labels = labelsOf({ ...phrase, words }, suited ? 'always' : suits);
    const label = labels.find(isSound) ?? labels[0] ?? '';
    return [{ label, quote }, ...(apart ? [{ label: `Freedom from ${without}`, quote }] : [])];
  });
}

function unworded(quote: string): Yielded {
  const label = ownWords(quote);
  return { label, quote, needsWording: true, ...defaultEnds(label, new Set(), true) };
}

const ownWords = (text: string): string =>
  cutText(capitalised(onOneLine(text).replace(/(?<=.)\.$/, '')), TEXT_LIMITS.name);

function ofCon(con: string, names: Names): Yielded[] {
  const [first = ''] = con.split(' ');
  // A name keeps its capital behind "little" and "few".
  const named = (text: string) =>
    names.has(first.toLowerCase()) ? text.replace(` ${first.toLowerCase()}`, ` ${first}`) : text;
  return conLabelsOf(con).map(({ label, best, certain }) => ({
    label: certain ? cutText(named(label), TEXT_LIMITS.name) : ownWords(con),
    quote: con,
    needsWording: !certain,
    ...endsOfCon(con, best === null ? null : named(best)),
  }));
}

function ofTag(text: string): Yielded {
  const name = tagName(text);
  const label = capitalised(name);
  const ends = { worst: `Nothing to do with ${name}`, best: `${label} at the centre` };
  return { label, quote: text, needsWording: false, ...ends, suggested: ['worst', 'best'] };
}
