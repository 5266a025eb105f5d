import { afterEach, expect, it } from 'vitest';
import {
  longDay,
  momentDay,
  momentShortDay,
  momentTime,
  setLocale,
  shortDay,
} from '../../../src/renderer/ui/format.ts';
import { datesFor } from '../../../src/words/dates.ts';

afterEach(() => setLocale('en-GB'));

it.each([
  ['en-GB', '31 May 2027', '20:41'],
  ['en-US', 'May 31, 2027', '8:41 PM'],
  ['de-DE', '31 May 2027', '20:41'],
])('writes dates and times as the PDF does, for %s', (locale, day, time) => {
  setLocale(locale);
  const moment = new Date(2027, 4, 31, 20, 41).toISOString();
  expect(longDay('2027-05-31')).toBe(day);
  expect(longDay('2027-05-31')).toBe(datesFor(locale).day('2027-05-31'));
  expect(shortDay('2027-05-31')).toBe(datesFor(locale).shortDay('2027-05-31'));
  expect(momentDay(moment)).toBe(day);
  expect(momentShortDay(moment)).toBe(datesFor(locale).shortDayOf(moment));
  expect(momentTime(moment).replace('\u202f', ' ')).toBe(time);
});
