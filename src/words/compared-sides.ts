import { PATHS } from '../core/card/card.ts';
import { cutText } from '../core/card/cut-text.ts';
import { fold } from '../core/fold.ts';
import { type ComparedSide, matchCriteria } from '../core/journal/comparison.ts';
import type { Dates } from './dates.ts';
import { capitalised, countWords } from './figures.ts';

/** The head of a column of a comparison. */
export interface SideHead {
  /** The decision's title, cut to fit; null where both sides are of one decision. */
  title: string | null;
  /**
   * `Decided 18 May 2026`, with the time where that alone would head both columns, and with which is earlier where that
   * would too.
   */
  when: string;
}

/** Most characters of a title in the head of a column. */
const TITLE_CHARACTERS = 60;

/** Said of two columns that nothing else tells apart. */
const ORDER = [', the earlier one', ', the later one'];

/** Heads that tell the two columns apart wherever they are read. */
export function sideHeads(
  first: ComparedSide,
  second: ComparedSide,
  { dayOf, moment }: Pick<Dates, 'dayOf' | 'moment'>,
): [SideHead, SideHead] {
  const isOneDecision = first.decisionId === second.decisionId;
  const whenOf = ({ at, review }: ComparedSide, write: Dates['dayOf']) =>
    `${review === null ? 'Decided' : 'Reviewed'} ${write(at)}`;
  const titleOf = ({ title }: ComparedSide) => (isOneDecision ? null : cutText(title, TITLE_CHARACTERS));
  const isAlike = (write: Dates['dayOf']) =>
    titleOf(first) === titleOf(second) && whenOf(first, write) === whenOf(second, write);
  const write = isAlike(dayOf) ? moment : dayOf;
  const order = isAlike(write) ? ORDER : ['', ''];
  const [firstOrder, secondOrder] = first.at <= second.at ? order : order.toReversed();
  const headOf = (side: ComparedSide, place = ''): SideHead => ({
    title: titleOf(side),
    when: `${whenOf(side, write)}${place}`,
  });
  return [headOf(first, firstOrder), headOf(second, secondOrder)];
}

/** Two decisions without a path or a criterion in common: a count of their differences would say nothing. */
export function shareNothing(first: ComparedSide, second: ComparedSide): boolean {
  const pathsOf = ({ assessment: { card } }: ComparedSide) =>
    PATHS.map((path) => fold(card.paths[path].name));
  const others = new Set(pathsOf(second));
  return (
    first.decisionId !== second.decisionId &&
    !pathsOf(first).some((name) => others.has(name)) &&
    matchCriteria(first, second).every((each) => each.first === null || each.second === null)
  );
}

/** `Three differences.`, or that there is nothing to count. */
export function differencesText(differences: number, first: ComparedSide, second: ComparedSide): string {
  if (shareNothing(first, second)) return 'They share no path and no criterion.';
  if (differences === 0) return 'They are the same.';
  return `${capitalised(countWords(differences))} ${differences === 1 ? 'difference' : 'differences'}.`;
}
