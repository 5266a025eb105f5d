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

/** The last moment that `momentText` takes. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The moment now, or the first one after another where the clock does not lie beyond it: no two states share a moment. After the last
 * moment there is, it is now.
 */
export function momentAfter(earlier: Moment, now: Date): Moment {
  const next = Math.max(now.getTime(), Date.parse(earlier) + 1);
  return new Date(next > LAST ? now : next).toISOString();
}
