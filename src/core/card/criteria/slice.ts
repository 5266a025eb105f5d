import { straightened } from '../parse/comparable.ts';

/** A part of a statement, in straight quotes and single-line; `at` is its offset there, so that it can be quoted. */
export interface Slice {
  text: string;
  at: number;
}

/** Stands for the comma within a number where words are divided: "2,400" is one. */
const WITHIN_NUMBERS = '\u066C';

/** The whole statement, character by character as long as it is. */
export const sliceOf = (statement: string): Slice => ({
  text: straightened(statement)
    .replace(/\s/g, ' ')
    .replace(/(?<=\d),(?=\d)/g, WITHIN_NUMBERS),
  at: 0,
});

/** Words of a slice with the commas of their numbers as they were. */
export const withMarks = (text: string): string => text.replaceAll(WITHIN_NUMBERS, ',');

const EDGES = ' ,;:.!?…–—-"\'';

/** From one place to another, without the spaces and marks around it. */
export function part({ text, at }: Slice, from: number, to = text.length): Slice {
  let start = Math.max(0, from);
  let end = Math.min(to, text.length);
  while (start < end && EDGES.includes(text.charAt(start))) start += 1;
  while (end > start && EDGES.includes(text.charAt(end - 1))) end -= 1;
  // A word in quotation marks keeps both.
  const isOpen = text.slice(start, end).split('"').length === 2;
  if (isOpen && start > from && text.charAt(start - 1) === '"') start -= 1;
  else if (isOpen && end < to && text.charAt(end) === '"') end += 1;
  return { text: text.slice(start, end), at: at + start };
}

/** What stands behind the start that a pattern found; null where it found none. */
export function behind(slice: Slice, pattern: RegExp): Slice | null {
  const found = pattern.exec(slice.text);
  return found === null ? null : part(slice, found.index + found[0].length);
}

/** The words as they stand in the statement. */
export const quoteOf = (statement: string, { text, at }: Slice) =>
  statement.slice(at, at + text.length).trim();

/** The words of a text in small letters, without the marks around each. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[^\s,;:()"“”]+/g) ?? [];
