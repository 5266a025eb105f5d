import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { ownWords } from '../own-words.ts';
import { isFragment } from '../parse/fragment.ts';
import type { ProposedStatement } from '../proposal.ts';
import { saidInCon } from './con-reading.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import type { Kind } from './label-kinds.ts';
import type { Stretch } from './lead-ins.ts';
import { phrasesOf } from './lists.ts';
import { stretchesOf } from './reading.ts';
import { type Said, saidOf } from './said.ts';
import { chosenOf } from './score.ts';
import { quoteOf, sliceOf, withMarks, wordsOf } from './slice.ts';
import { tagName } from './tag-name.ts';
import { capitalised, type Names, within } from './wording.ts';
import { worseThan } from './words/adjectives.ts';
import { isAbstract, isPlural, LEVELS } from './words/nouns.ts';

/** A criterion as one statement yields it; its quote are the words that it came from, as they stand there. */
interface Yielded extends Ends {
  label: string;
  quote: string;
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
  const isPro = kind === 'pro';
  const stretches = stretchesOf(text, kind === 'summary');
  const members = stretches.flatMap((stretch) => {
    const all = membersOf(stretch, text).map(({ said, quote }) => ({
      label: chosenOf(said)?.label ?? '',
      quote,
    }));
    // Where not even the first is named, the words were wrongly divided.
    return all[0]?.label === '' ? [{ label: '', quote: quoteOf(text, stretch.slice) }] : all;
  });
  const found = new Map<string, Yielded>();
  for (const { label, quote } of members)
    if (label !== '') {
      const ends = defaultEnds(label, names, isPro ? 'pro' : 'any');
      found.set(label.toLowerCase(), { label, quote, needsWording: false, ...ends });
    }
  const open = members.filter(({ label }) => label === '');
  if (found.size === 0) return isPro || open.length > 0 ? [unworded(text)] : [];
  // What a summary says beside a “but” is no con of the path.
  if (!isPro) return [...found.values()];
  const left = open.map(({ quote }) => unworded(quote));
  const cons = stretches.filter(({ form }) => form === 'con').map(({ slice }) => quoteOf(text, slice));
  return [...found.values(), ...left, ...cons.flatMap((con) => ofCon(con, names))];
}

/** What a pro says, each member of its lists taken apart. */
export const saidInPro = (text: string): Said[] =>
  stretchesOf(text, false).flatMap((each) => membersOf(each, text).map(({ said }) => said));

/** The members of a stretch, each taken apart; where one of a list is suited, so are the others. */
function membersOf({ form, slice, suits }: Stretch, text: string): { said: Said; quote: string }[] {
  if (form === 'con') return [];
  const isWhole = form === 'clause' || form === 'when';
  const phrases = isWhole ? [{ words: slice.text, form, slice }] : phrasesOf(slice, form);
  const takenApart = (suited: Said['suits']) =>
    phrases.map(({ words, form, slice }) => {
      // What one is spared suits nobody.
      const said = saidOf(words, form, words.startsWith('freedom from') ? undefined : suited);
      return { said, quote: quoteOf(text, slice) };
    });
  const all = takenApart(suits);
  const isSuited =
    all.some(({ said }) => chosenOf(said)?.kind === 'suitability') || all.every(({ said }) => isUse(said));
  return suits === 'people' && isSuited ? takenApart('always') : all;
}

/** Things that a path is used for, as trials and steep fields; but "short waiting times" are better by themselves. */
const isUse = ({ form, thing, words: [first = ''], head }: Said): boolean => {
  const isPlain = form === 'things' && isPlural(head) && !/\w{2}ing\s|\b(?:that|who)\s/.test(thing);
  return isPlain && !isAbstract(head) && !LEVELS.has(head) && worseThan(first) === undefined;
};

function unworded(quote: string): Yielded {
  const label = capitalised(withMarks(ownWords(quote)));
  return { label, quote, needsWording: true, ...defaultEnds(label, new Set(), 'unread') };
}

function ofCon(quote: string, names: Names): Yielded[] {
  const left = (words: string): Yielded => ({ ...unworded(words), quote, ...endsOfCon(words, null) });
  const read = saidInCon(quote).map((said) => ({ said, chosen: chosenOf(said) }));
  if (read.every(({ chosen }) => chosen === undefined)) return [left(quote)];
  const [first = ''] = quote.split(' ');
  return read.map(({ said, chosen }) => {
    // A member of a list that cannot be named is left to the user.
    if (chosen === undefined) return left(said.text);
    // A name keeps its capital behind "little" and "few".
    const named = names.has(first.toLowerCase())
      ? chosen.label.replace(` ${first.toLowerCase()}`, ` ${first}`)
      : chosen.label;
    const label = cutText(named, TEXT_LIMITS.name);
    const worst = read.length > 1 && isWithin(said.told, quote) ? withMarks(said.told) : quote;
    return { label, quote, needsWording: false, ...endsOfCon(worst, bestOf(chosen.kind, label, worst)) };
  });
}

/** Has a con all of these words? */
const isWithin = (told: string, con: string): boolean => {
  const words = new Set(wordsOf(sliceOf(con).text));
  return wordsOf(told).every((word) => words.has(word));
};

/** The best end of a con's label, where it is certain. */
function bestOf(kind: Kind, label: string, con: string): string | null {
  if (kind === 'amount' && /^(?:\w+ )?(?:few|little|fewer|less)\b/i.test(con))
    return `plenty of ${within(label)}`;
  const [, ease] = /^Ease of (.+)$/.exec(label) ?? [];
  if (ease !== undefined) return `${ease} is easy`;
  if (kind === 'suitability') return label.replace('Suitability for', 'Well suited to');
  const [, bad] = /^Freedom from (?!\S+ing\b)(?:the |an? )?(.+)$/.exec(label) ?? [];
  if (bad !== undefined) return `no ${bad}`;
  return ['quality', 'amount', 'little', 'not'].includes(kind) ? label : null;
}

function ofTag(quote: string): Yielded {
  const name = tagName(quote);
  const label = capitalised(name);
  const [worst, best] = [`Nothing to do with ${name}`, `${label} at the centre`];
  return { label, quote, needsWording: false, worst, best, suggested: ['worst', 'best'] };
}
