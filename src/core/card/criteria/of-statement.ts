import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { ownWords } from '../own-words.ts';
import { isFragment } from '../parse/fragment.ts';
import type { ProposedStatement } from '../proposal.ts';
import { clauseOf } from './clause.ts';
import { conLabelsOf } from './con-label.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import { isMisread, isSound } from './gate.ts';
import { happening } from './happening.ts';
import { labelsOf, withoutPlaces, withoutReason, yours } from './label.ts';
import { formOf, type Reading } from './lead-ins.ts';
import { type Phrase, phrasesOf } from './lists.ts';
import { readingsOf } from './readings.ts';
import { behind, part, quoteOf, wordsOf } from './slice.ts';
import { tagName } from './tag-name.ts';
import { capitalised, type Names } from './wording.ts';
import { isPeople } from './words/nouns.ts';

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
 * placeholder none. A list is read whole or not at all: what cannot be named soundly keeps its own words, for the user to write.
 */
export function criteriaOf(statement: ProposedStatement, names: Names): Yielded[] {
  const { text, part: kind, placeholder } = statement;
  if (placeholder || isFragment(text)) return [];
  if (kind === 'con') return ofCon(text, names);
  if (kind === 'tag') return [ofTag(text)];
  const readings = readingsOf(text, kind);
  const read = readings
    .filter(({ form }) => form !== 'con')
    .map((reading) => {
      const members = labelled(text, reading);
      const sound = members.filter(({ label }) => isSound(label));
      // What a summary yields is only offered, so part of it will do.
      const isRead = kind === 'summary' || !members.some(({ label }) => isMisread(label));
      const open = members.find(({ label }) => !isSound(label))?.quote;
      return isRead ? { open, members: sound } : { open: quoteOf(text, reading.slice), members: [] };
    });
  const found = Map.groupBy(
    read.flatMap(({ members }) => members),
    ({ label }) => label.toLowerCase(),
  );
  const open = read.find((each) => each.open !== undefined)?.open;
  const whole = kind === 'pro' || open !== undefined ? text : undefined;
  const left = found.size === 0 ? whole : kind === 'pro' ? open : undefined;
  return [
    ...[...found.values()].flatMap(([each]) =>
      each === undefined ? [] : [{ ...each, needsWording: false, ...defaultEnds(each.label, names) }],
    ),
    ...(left === undefined || left === '' ? [] : [unworded(left)]),
    ...readings.flatMap(({ form, slice }) =>
      // What a summary says beside a “but” is no con of the path.
      form === 'con' && kind === 'pro' ? ofCon(quoteOf(text, slice), names) : [],
    ),
  ];
}

function labelled(text: string, { form, slice, suits }: Reading): Found[] {
  if (form === 'when')
    return [{ label: `Suitability when ${yours(slice.text)}`, quote: quoteOf(text, slice) }];
  if (form === 'happens') {
    const clause = clauseOf(part(slice, 0, withoutReason(slice.text).length));
    const names =
      clause === null
        ? []
        : [
            happening(clause) ?? '',
            /\s(?:of|with|from|in|on|for|at)\s/.test(clause.subject.text) &&
            clause.predicate.text.includes(' ')
              ? clause.subject.text.replace(/^the\s+/i, '')
              : '',
          ];
    const sound = names
      .flatMap(withoutPlaces)
      .map(capitalised)
      .find((name) => name !== '' && isSound(name));
    return [{ label: sound ?? capitalised(slice.text), quote: quoteOf(text, slice) }];
  }
  if (form === 'con') return [];
  // "Adopt habits like checks", its empty word left out: the checks are what is said.
  const things = form === 'infinitives' ? behind(slice, /^[a-z]+(?: on)?\s{3,}/i) : null;
  const phrases = things === null ? phrasesOf(slice, form) : phrasesOf(things, formOf(things));
  const suited = phrases.some((each) => labelsOf(each, suits)[0]?.startsWith('Suitability for'));
  return phrases.flatMap((phrase) => {
    const quote = quoteOf(text, phrase.slice);
    const { words, spared } = withoutSpared(phrase, phrases);
    const labels = labelsOf({ ...phrase, words }, suited ? 'always' : suits, suited && phrases.length > 1);
    const label = labels.find(isSound) ?? labels[0] ?? '';
    return [{ label, quote }, ...spared.map((each) => ({ label: `Freedom from ${each}`, quote }))];
  });
}

/** "Coding without supervisory duties" is coding, and freedom from these; "working without interruption" is one thing. */
function withoutSpared(
  { words, form }: Phrase,
  [first]: readonly Phrase[],
): { words: string; spared: string[] } {
  const [, before = '', without] = /^(.*?)\s+without\s+(?:any\s+)?(\S.*)$/i.exec(words) ?? [];
  const isOne =
    form === 'infinitives' ||
    isPeople(wordsOf(before).at(-1) ?? '') ||
    (form === 'doings' && !before.includes(' ') && first?.words.includes(' '));
  return without === undefined || isOne
    ? { words, spared: [] }
    : { words: before, spared: without.split(/,\s+(?:or\s+)?|\s+or\s+(?!\w+\s+\w+\s+\w)/) };
}

function unworded(quote: string): Yielded {
  const label = capitalised(ownWords(quote));
  return { label, quote, needsWording: true, ...defaultEnds(label, new Set(), true) };
}

function ofCon(con: string, names: Names): Yielded[] {
  const [first = ''] = con.split(' ');
  // A name keeps its capital behind "little" and "few".
  const named = (text: string) =>
    names.has(first.toLowerCase()) ? text.replace(` ${first.toLowerCase()}`, ` ${first}`) : text;
  return conLabelsOf(con).map(({ label, best, certain }) => ({
    label: certain ? cutText(named(label), TEXT_LIMITS.name) : capitalised(ownWords(con)),
    quote: con,
    needsWording: !certain,
    ...endsOfCon(con, best === null || !certain ? null : named(best)),
  }));
}

function ofTag(text: string): Yielded {
  const name = tagName(text);
  const label = capitalised(name);
  const ends = { worst: `Nothing to do with ${name}`, best: `${label} at the centre` };
  return { label, quote: text, needsWording: false, ...ends, suggested: ['worst', 'best'] };
}
