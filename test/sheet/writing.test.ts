import { expect, it } from 'vitest';
import { unwritten, written } from '../../src/sheet/writing.ts';

/** What a field that shows `first` goes back to after these texts, where numbers from 0 to 100 count. */
function before(first: number | null, ...texts: string[]): number | null {
  let counts = first;
  let writing = unwritten(first === null ? '' : String(first), first);
  for (const text of texts) {
    writing = written(writing, text, counts);
    const isNumber = /^\d+$/.test(text) && Number(text) <= 100;
    counts = isNumber ? Number(text) : text === '' ? null : writing.before;
  }
  return writing.before;
}

it.each<[string, number | null, string[], number | null]>([
  ['the number that was there', 75, ['1', '15', '150'], 75],
  ['nothing, where nothing was', null, ['1', '15', '150'], null],
  ['a number written just before', null, ['7', '75', '1', '15', '150'], 75],
  ['a number pasted just before', 60, ['75', '1', '15', '150'], 75],
  ['the number before it was taken away letter by letter', 75, ['7', '', '1', '1x'], 75],
  ['the number before a letter was put into it', 75, ['7x5'], 75],
  ['the number before it became a text, and another text', 75, ['x', 'y', 'yz'], 75],
  ['a number written and shortened', null, ['7', '75', '7', '7x'], 75],
])('goes back to %s', (_, first, texts, expected) => {
  expect(before(first, ...texts)).toBe(expected);
});
