import { TEXT_LIMITS } from '../../text.ts';
import type { EndKey } from '../card.ts';
import { cutText } from '../cut-text.ts';
import { GENERAL_ENDS, isGeneralEnd } from '../general-ends.ts';
import { onOneLine } from '../one-line.ts';
import type { ProposedCriterion } from '../proposal.ts';
import { isChore, isDoing, isLessBetter, isMoreBetter, isPlainAmount } from './direction.ts';
import { capitalised, type Names, within } from './wording.ts';
import { isAdjective, wantedInstead, worseThan } from './words/adjectives.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale; `suggested` are those for the user to change. */
export type Ends = Pick<ProposedCriterion, EndKey | 'suggested'>;

/** How labels begin; what stands there instead at the worst and at the best end; and what is asked of a path before the rest. */
export const STARTS: readonly (readonly [start: RegExp, worst: string, best: string, question: string])[] = [
  [/^no (?!one )/, '', 'No ', ''],
  [/^freedom from /, '', 'Freedom from ', 'How far would PATH spare you'],
  [/^few(?:er)? /, 'Many ', 'Few ', 'How far would PATH spare you'],
  [/^little need for /, 'Great need for ', 'Hardly any need for ', 'With PATH, how far could you do without'],
  [/^(?:less|little) /, 'A lot of ', 'Hardly any ', 'How far would PATH spare you'],
  [/^more /, 'Hardly more ', 'Far more ', ''],
  [/^suitability for /, 'Does not suit ', 'Suits ', 'How well would PATH suit'],
  [/^suitability when /, 'Of no use when ', 'Works well when ', 'How well would PATH do when'],
  [/^ease of (?=\w+ing\b)/, 'A lot of trouble with ', 'No trouble with ', 'How easy would PATH make'],
  [/^ease of /, 'A lot of trouble with ', 'No trouble with ', ''],
];

/**
 * Ends that follow from the words of a label: its opposite where that is certain, how far a path helps, how much there is of it;
 * where its words do not tell which way is better, such as only mark where the user's own go. They differ, and fit a line of 280.
 * @param source a pro, which names what is wanted; any, as the user; or unread, a statement's own words, from which nothing follows
 */
export function defaultEnds(
  label: string,
  names: Names = new Set(),
  source: 'pro' | 'any' | 'unread' = 'any',
): Ends {
  const both = (worst: string, best: string) => fitting(worst, best, ['worst', 'best']);
  const x = within(onOneLine(label), names);
  const words = x.toLowerCase().split(' ');
  const general = both(GENERAL_ENDS.worst, GENERAL_ENDS.best);
  if (source === 'unread' || (source === 'any' && !isForBetter(words))) return general;
  const [start, worst, best] = STARTS.find(([each]) => each.test(x)) ?? [];
  if (start !== undefined) return both(worst + x.replace(start, ''), best + x.replace(start, ''));
  // "Steady pay": its own words are its best end.
  const worse = worseThan(words[0] ?? '');
  if (
    worse !== undefined &&
    /^\S+(?: (?!(?:and|or|of|in|for|with|to|every|each|at|on|from)\b)[\w-]+){1,3}$/.test(x)
  )
    return fitting(x.replace(/^\S+/, worse), x, ['worst']);
  // "Growing pay" is none.
  if (isDoing(words) && !isAdjective(words[0] ?? ''))
    return both(`does not help with ${x}`, `helps a lot with ${x}`);
  const isMuch = isPlainAmount(words) && (source === 'pro' || isMoreBetter(words));
  return isMuch ? both(`hardly any ${x}`, `plenty of ${x}`) : general;
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

/** Has the user turned it round, so that what its label proposes as the worst end is its best? */
export function isTurnedRound({ label, worst, best }: Record<'label' | EndKey, string>, names: Names) {
  const { worst: proposed, best: other } = defaultEnds(label, names, 'pro');
  return !isGeneralEnd(proposed) && (best === proposed || worst === other);
}

/** A con's own words as the worst end; the best is a suggestion where its opposite is certain. */
export function endsOfCon(con: string, best: string | null): Ends {
  const worst = onOneLine(con).replace(/[.;,]+$/, '');
  const isSame = best?.toLowerCase() === worst.toLowerCase();
  return fitting(worst, (!isSame && best) || GENERAL_ENDS.best, ['best']);
}

/** Cut at a word where a line would not hold it. */
function fitting(worst: string, best: string, suggested: EndKey[]): Ends {
  const cut = (text: string): string => cutText(capitalised(text), TEXT_LIMITS.line);
  return { worst: cut(worst), best: cut(best), suggested };
}
