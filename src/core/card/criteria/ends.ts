import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { onOneLine } from '../one-line.ts';
import { capitalised, headNoun, type Names, withinSentence } from './wording.ts';
import { isPlural } from './words/nouns.ts';
import { isPraise, worseThan } from './words/opposites.ts';
import { isAmount } from './words/qualities.ts';
import { isGerund } from './words/verb-forms.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale. */
export interface Ends {
  worst: string;
  best: string;
  /** Ends that are only suggested, for the user to change. */
  suggested: EndKey[];
}

/** Ends of any criterion, until the user says what they are. */
const GENERAL = { worst: 'The worst that you can picture', best: 'The best that you can picture' };

/** An end that only marks where the user's own goes; earlier cards named the criterion in it. */
export const isGeneralEnd = (end: string): boolean =>
  end === GENERAL.worst || end === GENERAL.best || /^“.*”: (?:not at all|just as you want it)$/.test(end);

/** Forms of labels and what their ends look like, in the label's own words; `x` is what the brackets hold. */
const PATTERNS: readonly (readonly [RegExp, (x: string) => [worst: string, best: string]])[] = [
  [
    /^(?:no|freedom from|avoiding|preventing|removing|eliminating|escaping) (.+)$/i,
    (x) => [capitalised(x), `No ${x}`],
  ],
  [
    /^(?:reducing|cutting|lowering|limiting|minimi[sz]ing) (.+)$/i,
    (x) =>
      isPlural(headNoun(x.toLowerCase().split(' ')))
        ? [`As many ${x} as now`, `Far fewer ${x}`]
        : [`As much ${x} as now`, `Far less ${x}`],
  ],
  [/^(?:fewer) (.+)$/i, (x) => [`More ${x}`, `Far fewer ${x}`]],
  [/^(?:less|little) (.+)$/i, (x) => [`A lot of ${x}`, `Hardly any ${x}`]],
  [/^(?:few) (.+)$/i, (x) => [`Many ${x}`, `Few ${x}`]],
  [/^(?:more) (.+)$/i, (x) => [`Less ${x}`, `Much more ${x}`]],
  [/^better (.+)$/i, (x) => [`Worse ${x}`, `Better ${x}`]],
  [/^ease of (.+)$/i, (x) => [`${capitalised(x)} is hard`, `${capitalised(x)} is easy`]],
  [/^suitability for (.+)$/i, (x) => [`Does not suit ${x}`, `Suits ${x} well`]],
  [/^suitability when (.+)$/i, (x) => [`Of no use when ${x}`, `Works well when ${x}`]],
];

/**
 * Ends that follow from the words of a label: its opposite where that is certain, how much for amounts, how often for
 * doings; else such as only mark where the user's own go. They differ from each other and fit a line of 280.
 *
 * @param label up to 120 characters
 * @param names words that keep their capital within a sentence, lower-cased
 * @param unread the label is a statement's own words, so nothing follows from them
 */
export function defaultEnds(label: string, names: Names = new Set(), unread = false): Ends {
  const general: Ends = { ...GENERAL, suggested: ['worst', 'best'] };
  if (unread) return general;
  const x = withinSentence(onOneLine(label), names);
  for (const [pattern, ends] of PATTERNS) {
    const found = pattern.exec(x)?.[1]?.replace(/^(?:the|an?)\s+/i, '');
    if (found !== undefined) return fitting(...ends(found), ['worst', 'best']);
  }
  const [first = '', ...rest] = x.split(' ');
  const worse =
    isPraise(first) && rest.length > 0 && !/,|\s(?:and|or)\s/.test(x) ? worseThan(first) : undefined;
  // "Steady pay": its own words are its best end.
  if (worse !== undefined)
    return fitting(capitalised(`${worse} ${rest.join(' ')}`), capitalised(x), ['worst']);
  const words = x.toLowerCase().split(' ');
  const head = headNoun(words);
  if (isGerund(words[0] ?? '') && words[0] !== 'being' && rest.length > 0)
    return fitting(`Hardly ever ${x}`, `Often ${x}`, ['worst', 'best']);
  if (isAmount(head) && words.length < 6)
    return fitting(`Hardly any ${x}`, `Plenty of ${x}`, ['worst', 'best']);
  if (isPlural(head) && words.length < 4)
    return fitting(`Few or no ${x}`, `The ${x} you want`, ['worst', 'best']);
  return general;
}

/** A con's own words as the worst end; the best is a suggestion where its opposite is certain. */
export function endsOfCon(con: string, best: string | null): Ends {
  const worst = capitalised(onOneLine(con).replace(/[.;,]+$/, ''));
  const isSame = best?.toLowerCase() === worst.toLowerCase();
  return fitting(worst, isSame ? GENERAL.best : (best ?? GENERAL.best), ['best']);
}

/** Cut at a word where a line would not hold it. */
const fitting = (worst: string, best: string, suggested: EndKey[]): Ends => ({
  worst: cutText(worst, TEXT_LIMITS.line),
  best: cutText(best, TEXT_LIMITS.line),
  suggested,
});
