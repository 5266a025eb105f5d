import type { Day } from '../../core/time.ts';
import { counted, listed } from '../../words/figures.ts';

const DAY_MS = 86_400_000;

/** Made with the first use, as the formatters of dates.ts are. */
let words: Intl.RelativeTimeFormat | undefined;

function inWords(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  words ??= new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  return words.format(count, unit);
}

/** How far a day is from today, in the largest unit that fits: "tomorrow", "in 3 weeks", "in 6 months", "in 4 years and 5 months". */
export function fromToday(day: Day, today: Day): string {
  // Days are read as UTC, so that no change of clocks gets between them.
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
  const size = Math.abs(days);
  if (size < 14) return inWords(days, 'day');
  if (size < 60) return inWords(Math.round(days / 7), 'week');
  const months = Math.round(size / 30.4369);
  if (months < 24) return inWords(Math.sign(days) * months, 'month');
  // Whole years alone would set two days of one week a year apart.
  const years = Math.floor(months / 12);
  const length = listed([
    counted(years, 'year'),
    ...(months % 12 > 0 ? [counted(months % 12, 'month')] : []),
  ]);
  return days > 0 ? `in ${length}` : `${length} ago`;
}
