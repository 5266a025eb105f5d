/**
 * Words of a text, after the text was changed: what now stands where they stood. Typed letter by letter, a word that is written
 * anew is followed to its end.
 *
 * @returns always a part of the text as it is now; all of it where the words cannot be followed
 */
export function followed(before: string, after: string, quote: string): string {
  const at = placeOf(quote, before);
  if (at === -1 || quote.trim() === '') return after;
  const untouched = after.indexOf(quote);
  if (untouched !== -1 && isWhole(after, untouched, untouched + quote.length)) return quote;
  const still = withWholeWords(after, moved(before, after, at, at + quote.length));
  return still.trim() === '' ? after : still;
}

/** Where a part of a text stands after one stretch of the text was replaced; all of it where that went beyond the part. */
function moved(before: string, after: string, at: number, to: number): [from: number, to: number] {
  const start = sharedStart(before, after);
  const end = before.length - sharedEnd(before, after, start);
  const by = after.length - before.length;
  if (to <= start) return [at, to];
  if (at >= end) return [at + by, to + by];
  const swallowed = start <= at && end >= to && end - start > to - at;
  return swallowed ? [0, after.length] : [Math.min(at, start), Math.max(to, end) + by];
}

function withWholeWords(text: string, [from, to]: [number, number]): string {
  let start = from;
  let end = to;
  while (start > 0 && splits(text, start, 'start')) start -= 1;
  while (end < text.length && splits(text, end, 'end')) end += 1;
  return text.slice(start, end);
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !splits(text, from, 'start') && !splits(text, to, 'end');

/** Does a part that starts or ends here split a word, or have only the space before or after it? */
function splits(text: string, at: number, edge: 'start' | 'end'): boolean {
  const [inside, outside] =
    edge === 'start' ? [text.charAt(at), text.charAt(at - 1)] : [text.charAt(at - 1), text.charAt(at)];
  return IN_WORD.test(outside) && (IN_WORD.test(inside) || inside === ' ');
}

const IN_WORD = /[^\s.,;:!?()“”"]/;

/** A rule may repeat a statement in small letters. */
function placeOf(quote: string, text: string): number {
  const at = text.indexOf(quote);
  if (at !== -1) return at;
  const lower = text.toLowerCase();
  // A few letters grow when lower-cased, which would shift the places.
  return lower.length === text.length ? lower.indexOf(quote.toLowerCase()) : -1;
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
