import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { ownWords } from '../own-words.ts';
import { isFragment } from '../parse/fragment.ts';
import type { ProposedStatement } from '../proposal.ts';
import { clauseOf, phraseOf } from './clause.ts';
import { conLabelsOf } from './con-label.ts';
import { shortened } from './cuts.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import { isSound } from './gate.ts';
import { happening } from './happening.ts';
import { labelsOf, yours } from './label.ts';
import type { Reading } from './lead-ins.ts';
import { type Phrase, phrasesOf } from './lists.ts';
import { readingsOf } from './readings.ts';
import { quoteOf, wordsOf } from './slice.ts';
import { tagName } from './tag-name.ts';
import { capitalised, type Names } from './wording.ts';
import { isPeople } from './words/nouns.ts';
import { isGerund } from './words/verb-forms.ts';

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
 * placeholder none. What cannot be named soundly keeps its own words, for the user to write.
 */
export function criteriaOf({ text, part: kind, placeholder }: ProposedStatement, names: Names): Yielded[] {
  if (placeholder || isFragment(text)) return [];
  if (kind === 'con') return ofCon(text, names);
  if (kind === 'tag') return [ofTag(text)];
  const readings = readingsOf(text, kind);
  const read = readings
    .filter(({ form }) => form !== 'con')
    .map((reading) => {
      const members = labelled(text, reading);
      const sound = members.filter(({ label }) => isSound(label));
      const open = members.find(({ label }) => !isSound(label))?.quote;
      // Where not even the first is named, the words were wrongly divided.
      const isRead = kind === 'summary' || sound[0] === members[0];
      return isRead ? { open, members: sound } : { open: quoteOf(text, reading.slice), members: [] };
    });
  const found = Map.groupBy(
    read.flatMap(({ members }) => members),
    ({ label }) => label.toLowerCase(),
  );
  const open = read.find((each) => each.open !== undefined)?.open;
  const whole = kind === 'pro' || open !== undefined ? text : undefined;
  const left = found.size === 0 ? whole : kind === 'pro' ? open : undefined;
  const named = [...found.values()].flatMap((same) => same.slice(0, 1));
  // What a summary says beside a “but” is no con of the path.
  const cons = kind === 'pro' ? readings.filter(({ form }) => form === 'con') : [];
  return [
    ...named.map((each) => ({ ...each, needsWording: false, ...defaultEnds(each.label, names) })),
    ...(left === undefined || left === '' ? [] : [unworded(left)]),
    ...cons.flatMap(({ slice }) => ofCon(quoteOf(text, slice), names)),
  ];
}

function labelled(text: string, { form, slice, suits }: Reading): Found[] {
  const quote = quoteOf(text, slice);
  if (form === 'con') return [];
  if (form === 'when') return [{ label: `Suitability when ${yours(slice.text)}`, quote }];
  if (form === 'happens') {
    const clause = clauseOf(slice);
    const name = clause === null ? '' : capitalised(happening(clause) ?? '');
    // Who does it alone says nothing of what happens.
    const least = clause === null ? 0 : clause.subject.text.length;
    const label = shortened(name).find((each) => each.length > least && isSound(each));
    return [{ label: label ?? capitalised(slice.text), quote }];
  }
  const phrases = phrasesOf(slice, form);
  const suited = phrases.some((each) => labelsOf(each, suits)[0]?.startsWith('Suitability for'));
  return phrases.flatMap((phrase) => {
    const { words, spared } = withoutSpared(phrase, phrases);
    const labels = labelsOf({ ...phrase, words }, suited ? 'always' : suits, suited && phrases.length > 1);
    return [labels.find(isSound) ?? labels[0] ?? '', ...spared.map((each) => `Freedom from ${each}`)].map(
      (label) => ({
        label,
        quote: quoteOf(text, phrase.slice),
      }),
    );
  });
}

/** "Coding without supervisory duties" is coding, and freedom from these; "working without interruption" is one thing. */
function withoutSpared(
  { words, form }: Phrase,
  [first, ...others]: readonly Phrase[],
): { words: string; spared: string[] } {
  const [, before = '', without] = /^(.*?)\s+without\s+(?:any\s+)?(\S.*)$/i.exec(words) ?? [];
  const isOne =
    form === 'infinitives' ||
    form === 'third' ||
    (others.length === 0 && !before.includes(' ') && !isGerund(before.toLowerCase())) ||
    isGerund(without ?? '') ||
    /\s(?:to|who|that|which)\s/.test(before) ||
    !/^[DRJENSGPKC,]*$/.test(phraseOf(without ?? '')?.tags ?? '') ||
    isPeople(wordsOf(before).at(-1) ?? '') ||
    (form === 'doings' && !before.includes(' ') && first?.words.includes(' '));
  return without === undefined || isOne
    ? { words, spared: [] }
    : {
        words: before,
        // "A drop in rank or pay" is one.
        spared: /\s(?:in|of)\s[^,]*\sor\s/.test(without)
          ? [without]
          : without.split(/,\s+(?:or\s+)?|\s+or\s+(?!\w+\s+\w+\s+\w)/),
      };
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
