import type { Day } from '../../core/time.ts';

const DAY_MS = 86_400_000;
const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How far a day is from today, in the largest unit that fits: "tomorrow", "in 3 weeks", "in 6 months". */
export function fromToday(day: Day, today: Day): string {
  // Days are read as UTC, so that no change of clocks gets between them.
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
  const size = Math.abs(days);
  if (size < 14) return words.format(days, 'day');
  if (size < 60) return words.format(Math.round(days / 7), 'week');
  if (size < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}
