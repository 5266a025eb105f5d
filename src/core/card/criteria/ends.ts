import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { GENERAL_ENDS } from '../general-ends.ts';
import { onOneLine } from '../one-line.ts';
import { capitalised, headNoun, type Names, withinSentence } from './wording.ts';
import { worseThan } from './words/adjectives.ts';
import { DEGREES, isAmount, REPEATED } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale; `suggested` are those for the user to change. */
export interface Ends {
  worst: string;
  best: string;
  suggested: EndKey[];
}

/** How labels begin, by their first word, and what stands there instead at the worst and at the best end. */
const FORMS: readonly (readonly [firsts: string, starts: RegExp, worst: string, best: string])[] = [
  [
    'no freedom avoiding preventing',
    /^(?:no (?!one )|freedom from |(?:avoid|prevent)ing (?!.* from |.*ly$))(?:the |an? )?/,
    '',
    'No ',
  ],
  ['fewer', /^fewer /, 'More ', 'Far fewer '],
  ['less little', /^(?:less|little) /, 'A lot of ', 'Hardly any '],
  ['few', /^few /, 'Many ', 'Few '],
  ['better', /^better /, 'Worse ', 'Better '],
  ['suitability', /^suitability for (?:the |an? )?/, 'Does not suit ', 'Suits '],
  ['suitability', /^suitability when /, 'Of no use when ', 'Works well when '],
  ['ease', /^ease of /, 'A lot of trouble with ', 'No trouble with '],
  ['more', /^more (?=\w+s\b)/, 'Fewer ', 'Many more '],
  ['more', /^more /, 'Less ', 'Much more '],
];

/**
 * Ends that follow from the words of a label: its opposite where that is certain, how much for amounts, how far a path helps for
 * doings; else such as only mark where the user's own go. They differ from each other and fit a line of 280.
 *
 * @param label up to 120 characters
 * @param names words that keep their capital within a sentence, lower-cased
 * @param unread the label is a statement's own words, so nothing follows from them
 */
export function defaultEnds(label: string, names: Names = new Set(), unread = false): Ends {
  const both = (worst: string, best: string) => fitting(worst, best, ['worst', 'best']);
  const x = withinSentence(onOneLine(label), names);
  const [first = '', ...rest] = x.toLowerCase().split(' ');
  if (unread || rest.includes('being')) return both(GENERAL_ENDS.worst, GENERAL_ENDS.best);
  const isSuch = (firsts: string, starts: RegExp) => firsts.split(' ').includes(first) && starts.test(x);
  const [, starts, worst = '', best = ''] = FORMS.find(([firsts, each]) => isSuch(firsts, each)) ?? [];
  // "Preventing delays early": the delays are not early ones.
  const isTimed = /^(?:early|late)$/.test(rest.at(-1) ?? '');
  if (starts !== undefined && !isTimed)
    return both(worst + x.replace(starts, ''), best + x.replace(starts, ''));
  // "Steady pay": its own words are its best end.
  const worse = worseThan(first);
  if (worse !== undefined && /^\S+(?: (?!and|or|of|in|for|with|to)[\w-]+){1,3}$/.test(x))
    return fitting(x.replace(/^\S+/, worse), x, ['worst']);
  // "Preventing delays early" is no more early delays.
  const isDoing = isGerund(first) && rest.length > 0 && !/^(?:being|(?:avoid|prevent)ing .*ly$)/.test(x);
  if (isDoing && REPEATED.has(first)) return both(`hardly ever ${x}`, `often ${x}`);
  if (isDoing) return both(`does not help with ${x}`, `helps a lot with ${x}`);
  const isMuch =
    isAmount(headNoun([first, ...rest])) && !DEGREES.has(first) && rest.length < 5 && !rest.some(isGerund);
  return isMuch ? both(`hardly any ${x}`, `plenty of ${x}`) : both(GENERAL_ENDS.worst, GENERAL_ENDS.best);
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
