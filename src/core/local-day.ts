import type { Day } from './time.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day on the user's own clock. A file of its own: the page of a question sheet takes it alone. */
export function localDay(date: Date): Day {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
