import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { GENERAL_ENDS } from '../general-ends.ts';
import { onOneLine } from '../one-line.ts';
import { capitalised, headNoun, type Names, withinSentence } from './wording.ts';
import { isAdverb } from './words/function-words.ts';
import { isPraise, worseThan } from './words/opposites.ts';
import { isAmount, isDegree, isRepeated } from './words/qualities.ts';
import { isGerund } from './words/verb-forms.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale. */
export interface Ends {
  worst: string;
  best: string;
  /** Ends that are only suggested, for the user to change. */
  suggested: EndKey[];
}

/** Forms of labels and what their ends look like, in the label's own words. */
const FORMS: readonly (readonly [RegExp, worst: string, best: string])[] = [
  [
    /^(?:no(?!\s+one\b)|freedom from|avoiding|preventing|removing|eliminating|escaping) (?:(?:the|an?) )?/i,
    '',
    'No',
  ],
  [/^fewer /i, 'More', 'Far fewer'],
  [/^(?:less|little) /i, 'A lot of', 'Hardly any'],
  [/^few /i, 'Many', 'Few'],
  [/^more (?=\S+s\b)/i, 'Fewer', 'Many more'],
  [/^more /i, 'Less', 'Much more'],
  [/^better /i, 'Worse', 'Better'],
  [/^suitability for (?:(?:the|an?) )?/i, 'Does not suit', 'Suits'],
  [/^suitability when /i, 'Of no use when', 'Works well when'],
  [/^ease of /i, 'A lot of trouble with', 'No trouble with'],
];

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
  const form = FORMS.find(([pattern]) => pattern.test(x));
  // "Preventing mistakes early": the mistakes are not early ones.
  const last = words.at(-1) ?? '';
  if (form !== undefined && (isAdverb(last) || /^(?:early|late)$/.test(last))) return general;
  if (form !== undefined) {
    const [pattern, worst, best] = form;
    const thing = x.replace(pattern, '');
    return both(`${worst} ${thing}`.trim(), `${best} ${thing}`);
  }
  const head = headNoun(words);
  const isPlain = words.length < 5 && head === words.at(-1) && !/,|\s(?:and|or)\s/.test(x);
  const worse = isPraise(first) && rest.length > 0 && isPlain ? worseThan(first) : undefined;
  // "Steady pay": its own words are its best end.
  if (worse !== undefined)
    return fitting(capitalised(`${worse} ${x.slice(first.length + 1)}`), capitalised(x), ['worst']);
  if (isGerund(first) && rest.length > 0 && first !== 'being')
    return isRepeated(first)
      ? both(`hardly ever ${x}`, `often ${x}`)
      : both(`does not help with ${x}`, `helps a lot with ${x}`);
  if (isAmount(head) && words.length < 6 && !isDegree(first))
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
