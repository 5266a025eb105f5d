import type { Day, Moment } from '../../core/time.ts';
import { datesFor } from '../../words/dates.ts';
import { countWords } from '../../words/figures.ts';

export { choiceInWords } from '../../words/choice.ts';

/** British English until the host has said what the reader's own is. */
let dates = datesFor('en-GB');

/** Dates and times in the reader's order from now on. @param locale BCP 47, the one that the PDF is written by too */
export function setLocale(locale: string): void {
  dates = datesFor(locale);
}

/** 31 May 2027 */
export const longDay = (day: Day): string => dates.day(day);
/** 31 May 2027, with the month cut short. */
export const shortDay = (day: Day): string => dates.shortDay(day);

/** A moment as the day on the user's own clock. */
export const momentDay = (moment: Moment): string => dates.dayOf(moment);
export const momentShortDay = (moment: Moment): string => dates.shortDayOf(moment);
/** The same with the name of the day. */
export const momentWeekday = (moment: Moment): string => dates.weekday(moment);
/** The day and the time. */
export const momentDayTime = (moment: Moment): string => dates.moment(moment);
export const momentTime = (moment: Moment): string => dates.time(moment);

/** Small counts in words, for sentences: "three decisions", "1 decision" never. */
export const countOf = (count: number, one: string, many: string): string =>
  `${countWords(count)} ${count === 1 ? one : many}`;
