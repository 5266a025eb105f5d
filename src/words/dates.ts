import type { Day, Moment } from '../core/time.ts';

/** How screen and paper write dates. Their words are English; day, month and year stand in the reader's order. */
export interface Dates {
  /** 23 November 2026 */
  day(day: Day): string;
  /** 23 Nov 2026, for narrow columns. */
  shortDay(day: Day): string;
  /** 23 November 2026, 20:41, on the clock of this machine. */
  moment(moment: Moment): string;
  /** The day of a moment, 23 November 2026. */
  dayOf(moment: Moment): string;
  /** The day of a moment, 23 Nov 2026. */
  shortDayOf(moment: Moment): string;
  /** 23 Nov, where the year is said already. */
  dayOfYear(moment: Moment): string;
  /** The day of a moment with its name, Monday, 23 November 2026. */
  weekday(moment: Moment): string;
  /** 20:41, on the clock of this machine. */
  time(moment: Moment): string;
}

/** The locale itself where it is English, else British English: the words around are English. */
function englishOf(locale: string): string {
  try {
    const { language } = new Intl.Locale(locale);
    return language === 'en' ? locale : 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** @param locale BCP 47; one that is no locale counts as British English */
export function datesFor(locale: string): Dates {
  const english = englishOf(locale);
  // A calendar day has no time zone: it is read and written in the same one.
  const day = new Intl.DateTimeFormat(english, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(english, { dateStyle: 'medium', timeZone: 'UTC' });
  const dayHere = new Intl.DateTimeFormat(english, { dateStyle: 'long' });
  const dayOfYear = new Intl.DateTimeFormat(english, { day: 'numeric', month: 'short' });
  const shortDayHere = new Intl.DateTimeFormat(english, { dateStyle: 'medium' });
  const weekday = new Intl.DateTimeFormat(english, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(english, { timeStyle: 'short' });
  return {
    day: (text) => day.format(new Date(text)),
    shortDay: (text) => shortDay.format(new Date(text)),
    moment: (text) => `${dayHere.format(new Date(text))}, ${time.format(new Date(text))}`,
    dayOf: (text) => dayHere.format(new Date(text)),
    shortDayOf: (text) => shortDayHere.format(new Date(text)),
    weekday: (text) => weekday.format(new Date(text)),
    time: (text) => time.format(new Date(text)),
    dayOfYear: (text) => dayOfYear.format(new Date(text)),
  };
}
