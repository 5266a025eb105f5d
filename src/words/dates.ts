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

/** Writes moments in one form. Its formatter is made with the first: that has the runtime read some 3 MB of calendars and names. */
function written(locale: string, options: Intl.DateTimeFormatOptions): (text: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (text) => {
    format ??= new Intl.DateTimeFormat(locale, options);
    return format.format(new Date(text));
  };
}

/** @param locale BCP 47; one that is no locale counts as British English */
export function datesFor(locale: string): Dates {
  const english = englishOf(locale);
  const dayOf = written(english, { dateStyle: 'long' });
  const time = written(english, { timeStyle: 'short' });
  return {
    // A calendar day has no time zone: it is read and written in the same one.
    day: written(english, { dateStyle: 'long', timeZone: 'UTC' }),
    shortDay: written(english, { dateStyle: 'medium', timeZone: 'UTC' }),
    moment: (text) => `${dayOf(text)}, ${time(text)}`,
    dayOf,
    shortDayOf: written(english, { dateStyle: 'medium' }),
    weekday: written(english, { dateStyle: 'full' }),
    time,
    dayOfYear: written(english, { day: 'numeric', month: 'short' }),
  };
}
