import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { GENERAL_ENDS } from '../general-ends.ts';
import { onOneLine } from '../one-line.ts';
import { capitalised, headNoun, type Names, withinSentence } from './wording.ts';
import { isAdverb } from './words/adverbs.ts';
import { isPlural } from './words/nouns.ts';
import { isPraise, worseThan } from './words/opposites.ts';
import { isAmount, isDegree, isRepeated } from './words/qualities.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale. */
export interface Ends {
  worst: string;
  best: string;
  /** Ends that are only suggested, for the user to change. */
  suggested: EndKey[];
}

/** How labels begin, and what stands there instead at the worst and at the best end. */
const FORMS: readonly (readonly [starts: string, worst: string, best: string])[] = [
  ['no|freedom from|avoiding|preventing|removing|eliminating|escaping', '', 'No'],
  ['fewer', 'More', 'Far fewer'],
  ['less|little', 'A lot of', 'Hardly any'],
  ['few', 'Many', 'Few'],
  ['better', 'Worse', 'Better'],
  ['suitability for', 'Does not suit', 'Suits'],
  ['suitability when', 'Of no use when', 'Works well when'],
  ['ease of', 'A lot of trouble with', 'No trouble with'],
  ['more', 'Less', 'Much more'],
];

/** The ends of a label that begins in one of these forms, without a capital; null where it has none of them. */
function formedEnds(label: string): [worst: string, best: string] | null {
  const lower = label.toLowerCase();
  const starts = FORMS.flatMap(([words, ...ends]) =>
    words.split('|').map((start) => ({ start: `${start} `, ends })),
  );
  const form = starts.find(({ start }) => lower.startsWith(start) && !lower.startsWith('no one '));
  if (form === undefined) return null;
  const thing = label
    .slice(form.start.length)
    .replace(/^(?:the|an?) /i, form.ends[1] === 'Suits' || form.ends[1] === 'No' ? '' : '$&');
  const [worst, best] =
    form.start === 'more ' && isPlural(thing.split(' ')[0] ?? '') ? ['Fewer', 'Many more'] : form.ends;
  return [`${worst} ${thing}`.trim(), `${best} ${thing}`];
}

/**
 * Ends that follow from the words of a label: its opposite where that is certain, how much for amounts, how often for
 * what one does again and again, how far a path helps for other doings; else such as only mark where the user's own go.
 * They differ from each other and fit a line of 280.
 *
 * @param label up to 120 characters
 * @param names words that keep their capital within a sentence, lower-cased
 * @param unread the label is a statement's own words, so nothing follows from them
 */
export function defaultEnds(label: string, names: Names = new Set(), unread = false): Ends {
  const both = (worst: string, best: string) =>
    fitting(capitalised(worst), capitalised(best), ['worst', 'best']);
  const general = both(GENERAL_ENDS.worst, GENERAL_ENDS.best);
  const x = withinSentence(onOneLine(label), names);
  const words = x.toLowerCase().split(' ');
  const [first = '', ...rest] = words;
  if (unread || /\bbeing\b/.test(rest.join(' '))) return general;
  // "Preventing knowledge from leaving" has no knowledge at its worst.
  const form = /\sfrom\s\w+ing\b/.test(x) ? null : formedEnds(x);
  // "Preventing mistakes early": the mistakes are not early ones.
  const last = words.at(-1) ?? '';
  if (form !== null && (isAdverb(last) || /^(?:early|late)$/.test(last))) return general;
  if (form !== null) return both(...form);
  const head = headNoun(words);
  const isPlain =
    words.length < 5 && head === words.at(-1) && !isParticiple(head) && !/,|\s(?:and|or)\s/.test(x);
  const worse = isPraise(first) && rest.length > 0 && isPlain ? worseThan(first) : undefined;
  // "Steady pay": its own words are its best end.
  if (worse !== undefined)
    return fitting(capitalised(`${worse} ${x.slice(first.length + 1)}`), capitalised(x), ['worst']);
  if (isGerund(first) && rest.length > 0 && first !== 'being' && !isGerund(rest[0] ?? ''))
    return isRepeated(first)
      ? both(`hardly ever ${x}`, `often ${x}`)
      : both(`does not help with ${x}`, `helps a lot with ${x}`);
  const isDone = words.slice(1, words.indexOf(head)).some(isGerund);
  if (isAmount(head) && words.length < 6 && !isDegree(first) && !isDone)
    return both(`hardly any ${x}`, `plenty of ${x}`);
  return general;
}

/** A con's own words as the worst end; the best is a suggestion where its opposite is certain. */
export function endsOfCon(con: string, best: string | null): Ends {
  const worst = capitalised(onOneLine(con).replace(/[.;,]+$/, ''));
  const isSame = best?.toLowerCase() === worst.toLowerCase();
  return fitting(worst, isSame ? GENERAL_ENDS.best : (best ?? GENERAL_ENDS.best), ['best']);
}

/** Cut at a word where a line would not hold it. */
const fitting = (worst: string, best: string, suggested: EndKey[]): Ends => ({
  worst: cutText(worst, TEXT_LIMITS.line),
  best: cutText(best, TEXT_LIMITS.line),
  suggested,
});
