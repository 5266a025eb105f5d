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
import { type Phrase, phrasesOf } from './lists.ts';
import { readingsOf } from './readings.ts';
import { behind, quoteOf } from './slice.ts';
import { tagName } from './tag-name.ts';
import { capitalised, type Names } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';

/** A criterion as one statement yields it. */
export interface Yielded extends Ends {
  label: string;
  /** The words of the statement that it came from, as they stand there. */
  quote: string;
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
  if (part === 'con') return [ofCon(text, text, names)];
  if (part === 'tag') return [ofTag(text)];
  const readings = readingsOf(text, part, path);
  const cons = readings
    .filter(({ form }) => form === 'con')
    .map(({ slice }) => ofCon(quoteOf(text, slice), quoteOf(text, slice), names));
  const found = readings
    .filter(({ form }) => form !== 'con')
    .flatMap((reading) => labelled(text, withoutGeneric(reading)));
  const sound = distinct(found.filter(({ label }) => isSound(label)));
  const unsound = found.length - found.filter(({ label }) => isSound(label)).length;
  const whole = sound.length === 0 || sound.length > MOST;
  const open = whole || unsound > 0;
  const unread =
    part === 'summary' && (!whole || found.length === 0)
      ? []
      : [unworded(text, whole ? text : (found.find(({ label }) => !isSound(label))?.quote ?? text))];
  return [...(whole ? [] : sound.map((each) => named(each, names))), ...(open ? unread : []), ...cons];
}

interface Found {
  label: string;
  quote: string;
}

function labelled(text: string, reading: Reading): Found[] {
  if (reading.form === 'clauses') {
    return clausesIn(reading.slice, false).flatMap((each) =>
      each.form === 'when'
        ? [
            {
              label: `Suitability when ${each.slice.text.replace(/^they\b/i, 'you').replace(/\btheir\b/gi, 'your')}`,
              quote: quoteOf(text, each.slice),
            },
          ]
        : labelled(text, each),
    );
  }
  const listed = phrasesOf(reading.slice, reading.form);
  const lone =
    listed.every(({ words }) => !words.includes(' ') || /^\w+ without /i.test(words)) && listed.length > 1;
  const phrases = listed.flatMap((phrase): { phrase: Phrase; extra: string | null }[] => {
    const without = /\s+without\s+(?:(?:the|a|an|any)\s+)?(?=\S)/i.exec(phrase.words);
    if (
      without === null ||
      phrase.form === 'infinitives' ||
      (!phrase.words.slice(0, without.index).includes(' ') && phrase.form === 'doings' && !lone)
    )
      return [{ phrase, extra: null }];
    return [
      {
        phrase: { ...phrase, words: phrase.words.slice(0, without.index) },
        extra: phrase.words.slice(without.index + without[0].length),
      },
    ];
  });
  const suits =
    reading.suits === 'people' &&
    phrases.some(({ phrase }) => labelOf(phrase, 'people').startsWith('Suitability for'))
      ? 'always'
      : reading.suits;
  const object = /^[a-z]+\s+((?:a|an|the|your)\s+[\w-]+)$/i.exec(phrases[0]?.phrase.words ?? '')?.[1];
  return phrases.flatMap(({ phrase, extra }, at) => {
    const words = at > 0 && object !== undefined ? phrase.words.replace(/\bit\b/i, object) : phrase.words;
    const quote = quoteOf(text, phrase.slice);
    return [
      { label: fitting(labelOf({ ...phrase, words }, suits)), quote },
      ...(extra === null ? [] : [{ label: `Freedom from ${extra}`, quote }]),
    ];
  });
}

/** A label that is too long without what only says where, how, or with what. */
function fitting(label: string): string {
  let text = label;
  while (text.length > LONGEST_LABEL) {
    const cut = /^(\S+\s.*\S)\s+(?:through|via|across|within|behind|in|into|at|during|among)\s[^,]*$/i.exec(
      text,
    )?.[1];
    if (cut === undefined || isAdjective(cut.split(' ').at(-1) ?? '')) return label;
    text = cut;
  }
  return text;
}

/** "Adopt habits like checks", its empty word left out: the checks are what is said. */
function withoutGeneric(reading: Reading): Reading {
  const things =
    reading.form === 'infinitives'
      ? behind(reading.slice, /^(?:adopt|learn|use|apply|practi[cs]e|build|take on|perform|handle)\s{3,}/i)
      : null;
  return things === null ? reading : { form: formOf(things), slice: things };
}

const distinct = (found: readonly Found[]): Found[] =>
  found.filter(
    ({ label }, at) => found.findIndex((each) => each.label.toLowerCase() === label.toLowerCase()) === at,
  );

const named = ({ label, quote }: Found, names: Names): Yielded => ({
  label,
  quote,
  needsWording: false,
  ...defaultEnds(label, names),
});

function unworded(text: string, quote: string): Yielded {
  const label = cutText(capitalised(onOneLine(quote).replace(/\.$/, '')), TEXT_LIMITS.name);
  return {
    label,
    quote: text.includes(quote) ? quote : text,
    needsWording: true,
    ...defaultEnds(label, new Set(), true),
  };
}

function ofCon(con: string, quote: string, names: Names): Yielded {
  const { label, best, certain } = conLabelOf(con);
  const sound = certain && isSound(label);
  const name = cutText(label, TEXT_LIMITS.name);
  return { label: name, quote, needsWording: !sound, ...endsOfCon(con, name, best, names) };
}

function ofTag(text: string): Yielded {
  const name = tagName(text);
  return {
    label: capitalised(name),
    quote: text,
    needsWording: false,
    worst: `Nothing to do with ${name}`,
    best: `${capitalised(name)} at the centre`,
    suggested: ['worst', 'best'],
  };
}
