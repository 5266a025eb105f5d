import './no-eval.ts';
import { z } from 'zod';

/** A calendar day without a time zone, `2026-11-23`. */
export const dayText = z.iso.date({
  error: 'Not a date. Write it as year-month-day, for example 2027-05-31.',
});
export type Day = z.infer<typeof dayText>;

/** A moment in UTC, ISO 8601. */
export const momentText = z.iso.datetime({ error: 'Not a moment in UTC.' });
export type Moment = z.infer<typeof momentText>;

/** The moment now, or the first one after another where the clock does not lie beyond it: no two states share a moment. */
export function momentAfter(earlier: Moment, now: Date): Moment {
  return new Date(Math.max(now.getTime(), Date.parse(earlier) + 1)).toISOString();
}
