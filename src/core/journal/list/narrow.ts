import { decidedPath } from '../../assessment/choice.ts';
import type { Day } from '../../time.ts';
import { isDue, ownDueDay } from '../due.ts';
import type { JournalCounts, JournalFilter, ListState } from './journal-query.ts';
import type { JournalRow } from './journal-row.ts';

/** The state of a decision in the list; `due` comes before all others. */
type RowState = 'due' | 'scheduled' | 'closed' | 'none';

/** @param today the user's own calendar day */
export function rowState(row: JournalRow, today: Day): RowState {
  if (row.closed) return 'closed';
  if (row.covered || isDue(row, today)) return 'due';
  return ownDueDay(row) === null ? 'none' : 'scheduled';
}

/** Did the user choose the path that was behind? Not told of covered rows, nor where it was too close to call. */
export function isAgainstScore({ choice, leader, tooClose, covered }: JournalRow): boolean {
  const path = decidedPath(choice);
  return !covered && !tooClose && leader !== null && path !== null && path !== leader;
}

const yearOf = ({ committedAt }: JournalRow): number => new Date(committedAt).getFullYear();

/** Is a row in a list by where it stands? */
function isIn(row: JournalRow, state: ListState, today: Day): boolean {
  if (row.archived || state === 'archived') return row.archived && state === 'archived';
  if (state === 'all') return true;
  return state === 'against' ? isAgainstScore(row) : rowState(row, today) === state;
}

/**
 * The rows that a filter lets through, sorted; what is pinned comes first.
 *
 * @param rows newest first
 * @param chosenOf what was chosen, in the words of the list
 */
export function narrow(
  rows: readonly JournalRow[],
  filter: Omit<JournalFilter, 'text'>,
  today: Day,
  chosenOf: (row: JournalRow) => string,
): JournalRow[] {
  const { state, chosen, cardTitle, tag, year, sort } = filter;
  const kept = rows.filter(
    (row) =>
      isIn(row, state, today) &&
      (chosen === null || chosenOf(row) === chosen) &&
      (cardTitle === null || row.cardTitle === cardTitle) &&
      (tag === null || row.tags.includes(tag)) &&
      (year === null || yearOf(row) === year),
  );
  const sorted = sort === 'newest' ? kept : kept.toSorted(BY[sort]);
  const pinned = sorted.filter((row) => row.pinned);
  return pinned.length === 0 ? sorted : [...pinned, ...sorted.filter((row) => !row.pinned)];
}

/** Largest first; what is covered or not known comes last. */
const byFigure = (figureOf: (row: JournalRow) => number | null) => (one: JournalRow, other: JournalRow) =>
  (figureOf(other) ?? -1) - (figureOf(one) ?? -1);

let collator: Intl.Collator | undefined;

/** The order of names as the user's language has it, numbers by their size. Its rules are read with the first use. */
function inOrder(one: string, other: string): number {
  collator ??= new Intl.Collator(undefined, { numeric: true });
  return collator.compare(one, other);
}

const BY = {
  oldest: (one: JournalRow, other: JournalRow) =>
    one.committedAt < other.committedAt ? -1 : one.committedAt > other.committedAt ? 1 : 0,
  margin: byFigure(({ margin }) => (margin === null ? null : Math.abs(margin))),
  confidence: byFigure(({ confidence }) => confidence),
  title: (one: JournalRow, other: JournalRow) => inOrder(one.title, other.title),
} as const;

/** Does a row begin a group of its year? Only sorted by date, and not among the pinned. */
export function startsYear(
  row: JournalRow,
  before: JournalRow | undefined,
  sort: JournalFilter['sort'],
): number | null {
  if ((sort !== 'newest' && sort !== 'oldest') || row.pinned) return null;
  const year = yearOf(row);
  return before !== undefined && !before.pinned && yearOf(before) === year ? null : year;
}

/** How many rows each filter would let through by itself, and what there is to filter by. */
export function countRows(
  rows: readonly JournalRow[],
  today: Day,
  chosenOf: (row: JournalRow) => { text: string; path: 'a' | 'b' | null },
): JournalCounts {
  const states = { all: 0, due: 0, scheduled: 0, closed: 0, against: 0, archived: 0 };
  const chosen = new Map<string, JournalCounts['chosen'][number]>();
  const cards = new Map<string, number>();
  const tags = new Map<string, number>();
  const years = new Set<number>();
  for (const row of rows) {
    years.add(yearOf(row));
    for (const tag of row.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    if (row.cardTitle !== '') cards.set(row.cardTitle, (cards.get(row.cardTitle) ?? 0) + 1);
    if (row.archived) {
      states.archived += 1;
      continue;
    }
    states.all += 1;
    const state = rowState(row, today);
    if (state !== 'none') states[state] += 1;
    if (isAgainstScore(row)) states.against += 1;
    const { text, path } = chosenOf(row);
    const shortName = path !== null && text === row.paths[path] ? row.shortNames[path] || text : text;
    const entry = chosen.get(text) ?? { name: text, shortName, path, count: 0 };
    chosen.set(text, { ...entry, count: entry.count + 1 });
  }
  return {
    states,
    chosen: [...chosen.values()].toSorted((one, other) => other.count - one.count),
    cards: byCount(cards),
    tags: byCount(tags),
    years: [...years].toSorted((one, other) => other - one),
  };
}

const byCount = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => other.count - one.count || inOrder(one.name, other.name));
