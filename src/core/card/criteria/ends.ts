import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { GENERAL_ENDS, isGeneralEnd } from '../general-ends.ts';
import { onOneLine } from '../one-line.ts';
import { isChore, isDoing, isLessBetter, isMoreBetter, isPlainAmount } from './direction.ts';
import { capitalised, type Names, withinSentence } from './wording.ts';
import { wantedInstead, worseThan } from './words/adjectives.ts';
import { REPEATED } from './words/nouns.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale; `suggested` are those for the user to change. */
export interface Ends {
  worst: string;
  best: string;
  suggested: EndKey[];
}

/** How labels begin, by their first word, which way they point, and what stands there instead at the worst and at the best end. */
const FORMS: readonly (readonly [
  firsts: string,
  starts: RegExp,
  way: 'less' | 'fewer' | 'more' | 'sure',
  worst: string,
  best: string,
])[] = [
  ['no', /^no (?!one )(?:the |an? )?/, 'less', '', 'No '],
  ['freedom', /^freedom from (?=\w+ing\b)/, 'sure', '', 'Freedom from '],
  [
    'freedom avoiding preventing',
    /^(?:freedom from |(?:avoid|prevent)ing (?!.* from |.*ly$))(?:the |an? )?/,
    'sure',
    '',
    'No ',
  ],
  ['fewer', /^fewer /, 'fewer', 'More ', 'Far fewer '],
  ['less', /^less /, 'fewer', 'A lot of ', 'Hardly any '],
  ['little', /^little /, 'less', 'A lot of ', 'Hardly any '],
  ['few', /^few /, 'less', 'Many ', 'Few '],
  ['better', /^better /, 'sure', 'Worse ', 'Better '],
  ['suitability', /^suitability for (?:the |an? )?/, 'sure', 'Does not suit ', 'Suits '],
  ['suitability', /^suitability when /, 'sure', 'Of no use when ', 'Works well when '],
  ['ease', /^ease of /, 'sure', 'A lot of trouble with ', 'No trouble with '],
  ['more', /^more (?=\w+s\b)/, 'more', 'Fewer ', 'Many more '],
  ['more', /^more /, 'more', 'Less ', 'Much more '],
];

/**
 * What is known of a label besides its words: a pro gives it, so what it names is wanted; or nothing, as of what the user
 * writes; or it is a statement's own words, from which nothing follows.
 */
export type LabelSource = 'pro' | 'any' | 'unread';

/**
 * Ends that follow from the words of a label: its opposite where that is certain, how much for amounts, how far a path helps for
 * doings; else, and where its words do not tell which way is better, such as only mark where the user's own go. They differ from
 * each other and fit a line of 280.
 *
 * @param label up to 120 characters
 * @param names words that keep their capital within a sentence, lower-cased
 */
export function defaultEnds(label: string, names: Names = new Set(), source: LabelSource = 'any'): Ends {
  const both = (worst: string, best: string) => fitting(worst, best, ['worst', 'best']);
  const general = both(GENERAL_ENDS.worst, GENERAL_ENDS.best);
  const x = withinSentence(onOneLine(label), names);
  const words = x.toLowerCase().split(' ');
  const [first = '', ...rest] = words;
  if (source === 'unread' || words.includes('being')) return general;
  const isWanted = source === 'pro';
  const isSuch = (firsts: string, starts: RegExp) => firsts.split(' ').includes(first) && starts.test(x);
  const [, starts, way = 'sure', worst = '', best = ''] =
    FORMS.find(([firsts, each]) => isSuch(firsts, each)) ?? [];
  // "Preventing delays early": the delays are not early ones.
  const isTimed = /^(?:early|late)$/.test(rest.at(-1) ?? '');
  if (starts !== undefined && !isTimed)
    return isWanted || POINTS[way](rest)
      ? both(worst + x.replace(starts, ''), best + x.replace(starts, ''))
      : general;
  // "Steady pay": its own words are its best end.
  const worse = worseThan(first);
  if (worse !== undefined && /^\S+(?: (?!and|or|of|in|for|with|to)[\w-]+){1,3}$/.test(x))
    return isWanted || isBetterSo(words) ? fitting(x.replace(/^\S+/, worse), x, ['worst']) : general;
  // "Preventing delays early" is no more early delays.
  if (isDoing(words) && !/^(?:avoid|prevent)ing .*ly$/.test(x)) {
    if (!isWanted && (REPEATED.has(first) || isChore(words))) return general;
    return REPEATED.has(first)
      ? both(`hardly ever ${x}`, `often ${x}`)
      : both(`does not help with ${x}`, `helps a lot with ${x}`);
  }
  const isMuch = isPlainAmount(words) && rest.length < 5 && (isWanted || isMoreBetter(words));
  return isMuch ? both(`hardly any ${x}`, `plenty of ${x}`) : general;
}

/** Does a label that points this way, "few" or "more", point to the better side of what it is about? */
const POINTS: Record<(typeof FORMS)[number][2], (rest: readonly string[]) => boolean> = {
  less: isLessBetter,
  fewer: (rest) => !isMoreBetter(rest),
  more: (rest) => !isLessBetter(rest),
  sure: () => true,
};

/** Of some adjectives the noun tells whether they are wanted: low fees are, low pay is not. */
function isBetterSo([first = '', ...rest]: readonly string[]): boolean {
  if (wantedInstead(first) === undefined) return true;
  if (/^(?:low|short|small)(?:er)?$/.test(first)) return isLessBetter(rest);
  return /^(?:high|larger?|big)/.test(first) && isMoreBetter(rest);
}

/** Has the user turned it round, so that what its label proposes as the worst end is its best? */
export function isTurnedRound(
  { label, worst, best }: Record<'label' | EndKey, string>,
  names: Names,
): boolean {
  const { worst: proposed, best: other } = defaultEnds(label, names, 'pro');
  return !isGeneralEnd(proposed) && (best === proposed || worst === other);
}

/** A con's own words as the worst end; the best is a suggestion where its opposite is certain. */
export function endsOfCon(con: string, best: string | null): Ends {
  const worst = onOneLine(con).replace(/[.;,]+$/, '');
  const isSame = best === null || best.toLowerCase() === worst.toLowerCase();
  return fitting(worst, isSame ? GENERAL_ENDS.best : best, ['best']);
}

/** Cut at a word where a line would not hold it. */
function fitting(worst: string, best: string, suggested: EndKey[]): Ends {
  const cut = (text: string): string => cutText(capitalised(text), TEXT_LIMITS.line);
  return { worst: cut(worst), best: cut(best), suggested };
}
