import type { Choice } from '../../core/assessment/draft.ts';
import type { PathKey, PerPath } from '../../core/card/card.ts';
import type { Day, Moment } from '../../core/time.ts';
import { countWords } from '../../words/figures.ts';

const LONG: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** A calendar day has no time zone: it is read as UTC and written as UTC, so that it never shifts. */
const dayAs = (options: Intl.DateTimeFormatOptions) => (day: Day) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** 31 May 2027 */
export const longDay = dayAs(LONG);
/** 31 May 2027, with the month cut short. */
export const shortDay = dayAs(SHORT);

/** A moment as the day on the user's own clock. */
export const momentDay = (moment: Moment): string =>
  new Intl.DateTimeFormat('en-GB', LONG).format(new Date(moment));
export const momentShortDay = (moment: Moment): string =>
  new Intl.DateTimeFormat('en-GB', SHORT).format(new Date(moment));

/** Small counts in words, for sentences: "three decisions", "1 decision" never. */
export const countOf = (count: number, one: string, many: string): string =>
  `${countWords(count)} ${count === 1 ? one : many}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The choice in a few words, and the path whose mark stands beside it (null for none). */
export function choiceInWords(
  choice: Choice | null,
  tryPath: PathKey | null,
  paths: PerPath<string>,
): { text: string; path: PathKey | null } {
  switch (choice) {
    case 'a':
    case 'b':
      return { text: paths[choice], path: choice };
    case 'try':
      return tryPath === null
        ? { text: 'Try it first', path: null }
        : { text: `Try ${paths[tryPath]}`, path: tryPath };
    case 'defer':
      return { text: 'Deferred', path: null };
    case 'neither':
      return { text: 'Neither', path: null };
    case null:
      return { text: 'Open', path: null };
  }
}
