import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { GENERAL_ENDS, isGeneralEnd } from '../general-ends.ts';
import { onOneLine } from '../one-line.ts';
import type { ProposedCriterion } from '../proposal.ts';
import { isChore, isDoing, isLessBetter, isMoreBetter, isPlainAmount } from './direction.ts';
import { capitalised, type Names, within } from './wording.ts';
import { isAdjective, wantedInstead, worseThan } from './words/adjectives.ts';
import { EFFECTS } from './words/leads.ts';
import { baseOfGerund } from './words/verbs.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale; `suggested` are those for the user to change. */
export type Ends = Pick<ProposedCriterion, EndKey | 'suggested'>;

/** How labels begin; what stands there instead at the worst and at the best end; and what is asked of a path before the rest. */
export const STARTS: readonly (readonly [start: RegExp, worst: string, best: string, question: string])[] = [
  [/^no (?!one )/, '', 'No ', ''],
  [/^freedom from /, '', 'Freedom from ', 'How far would PATH free you from'],
  [/^few(?:er)? /, 'Many ', 'Few ', 'How far would PATH free you from'],
  [/^little need for /, 'Great need for ', 'Hardly any need for ', 'With PATH, how far could you do without'],
  [/^(?:less|little) /, 'A lot of ', 'Hardly any ', 'How far would PATH free you from'],
  [/^(?=(?:chances|opportunities|room) (?:for|to|of)\b)/, 'Hardly any ', 'Plenty of ', ''],
  [/^more /, 'Hardly more ', 'Far more ', ''],
  [/^suitability for /, 'Does not suit ', 'Suits ', 'How well would PATH suit'],
  [/^suitability when /, 'Of no use when ', 'Works well when ', 'How well would PATH do when'],
  [/^ease of (?=\w+ing\b)/, 'A lot of trouble with ', 'No trouble with ', 'How easy would PATH make'],
  [/^ease of /, 'A lot of trouble with ', 'No trouble with ', ''],
];

/** An adjective, its noun and what that is of: its opposite would be said of them, too, not so of "good pay with tips". */
const OPPOSED =
  /^\S+(?: (?!(?:and|or|of|in|for|with|to|at|on|from|that|who|easy|hard|an?|the|your)\b)[^\s,]+){1,3}(?: (?:of|in|for|from|to|on|by|between|across|within) (?:(?! (?:that|which|who|with|without|but|and|or|at|not)\b)[^,])+)?(?: (?:every|each) \S+)?$/;

/** A pro, which names what is wanted; any, as the user; or unread, a statement's own words, from which nothing follows. */
type Source = 'pro' | 'any' | 'unread';

/**
 * Ends that follow from the words of a label: its opposite where that is certain, how far a path helps or lets one, how much there is of it;
 * where its words do not tell which way is better, such as only mark where the user's own go. They differ, and fit a line of 280.
 */
export function defaultEnds(label: string, names: Names = new Set(), source: Source = 'any'): Ends {
  const both = (worst: string, best: string) => fitting(worst, best, ['worst', 'best']);
  const x = within(onOneLine(label), names);
  const words = x.toLowerCase().split(' ');
  const general = both(GENERAL_ENDS.worst, GENERAL_ENDS.best);
  if (source === 'unread' || (source === 'any' && !isForBetter(words))) return general;
  const [start, worst, best] = STARTS.find(([each]) => each.test(x)) ?? [];
  if (start !== undefined) return both(worst + x.replace(start, ''), best + x.replace(start, ''));
  const isMuch = isPlainAmount(words) && (source === 'pro' || isMoreBetter(words));
  if (isMuch) return both(`hardly any ${x}`, `plenty of ${x}`);
  const worse = worseThan(words[0] ?? '');
  if (worse !== undefined && OPPOSED.test(x))
    return fitting(x.replace(/^\S+/, worse).replace(/ (?:every|each) \S+$/, ''), x, ['worst']);
  if (!isDoing(words) || isAdjective(words[0] ?? '')) return general;
  const isHelp = EFFECTS.has(baseOfGerund(words[0] ?? '') ?? '') && !/^(?:keep|build)/.test(x);
  return isHelp ? helpEnds(x) : both(`hardly any opportunity for ${x}`, `plenty of opportunity for ${x}`);
}

/** Does nothing speak against its being wanted? Low fees are, low pay and paying rent are not. */
function isForBetter(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (/^(?:fewer|less)$/.test(first)) return !isMoreBetter(rest);
  if (first === 'more') return !isLessBetter(rest);
  if (/^(?:no|few|little|low(?:er)?|short|small(?:er)?)$/.test(first)) return isLessBetter(rest);
  if (wantedInstead(first) !== undefined) return /^(?:high|large|big)/.test(first) && isMoreBetter(rest);
  return !isDoing(words) || !isChore(words);
}

/** For a doing of the path itself; an earlier version had them for every doing. */
const helpEnds = (x: string): Ends =>
  fitting(`does not help with ${x}`, `helps a lot with ${x}`, ['worst', 'best']);

/** Is it what a label proposes as this end, or, for any doing, what an earlier version did? */
export const isProposed = (end: string, key: EndKey, label: string, names: Names): boolean =>
  [defaultEnds(label, names, 'pro'), helpEnds(within(onOneLine(label), names))].some(
    (ends) => ends[key] === end,
  );

/** Has the user turned it round, so that what its label proposes as the worst end, now or on an earlier card, is its best? */
export function isTurnedRound({ label, worst, best }: Record<'label' | EndKey, string>, names: Names) {
  if (isGeneralEnd(defaultEnds(label, names, 'pro').worst) && isGeneralEnd(worst)) return false;
  // The name itself, or plenty of it, was proposed as the best end of what a con lacks.
  const isNamed = worst.toLowerCase().replace(/^plenty of /, '') === label.toLowerCase();
  const isSwapped = isProposed(best, 'worst', label, names) || isProposed(worst, 'best', label, names);
  return isSwapped || best === GENERAL_ENDS.worst || (isNamed && !isGeneralEnd(best));
}

/** A con's own words as the worst end; the best is a suggestion where its opposite is certain. */
export function endsOfCon(con: string, best: string | null): Ends {
  const worst = onOneLine(con).replace(/[.;,]+$/, '');
  const isSame = best?.toLowerCase() === worst.toLowerCase();
  // "Little feedback", "limits the stock", but "less secure work".
  const [, how = '', scarce = ''] =
    /\b(few(?:er)?|little|less|hardly any|not (?:much|enough)|limit(?:s|ed)(?: the)?) (\w+)/i.exec(worst) ??
    [];
  const isScarce = scarce !== '' && !(how.toLowerCase() === 'less' && isAdjective(scarce));
  if (best && isScarce && best.toLowerCase().split(' ')[0] === scarce.toLowerCase())
    return fitting(worst, `plenty of ${within(best)}`, ['best']);
  return fitting(worst, (!isSame && best) || GENERAL_ENDS.best, ['best']);
}

/** Cut at a word where a line would not hold it. */
function fitting(worst: string, best: string, suggested: EndKey[]): Ends {
  const cut = (text: string): string => cutText(capitalised(text), TEXT_LIMITS.line);
  return { worst: cut(worst), best: cut(best), suggested };
}
