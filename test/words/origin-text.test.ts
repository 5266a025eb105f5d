import { expect, it } from 'vitest';
import { originText, quoteText } from '../../src/words/answer-text.ts';

const names = {
  paths: { a: { name: 'Heat pump', shortName: 'Heat' }, b: { name: 'Gas boiler', shortName: 'Gas' } },
};

it('names a table once, and each of its cells with the path that it is of', () => {
  const origins = [
    { path: 'a', part: 'table', quote: '24,000 €' },
    { path: 'b', part: 'table', quote: '9,500 €' },
  ] as const;
  expect(originText(origins, names)).toBe('table');
  expect(origins.map((each) => quoteText(each, names))).toEqual(['Heat: 24,000 €', 'Gas: 9,500 €']);
});

it('names the path beside any other part', () => {
  expect(originText([{ path: 'a', part: 'pro', quote: 'x' }], names)).toBe('Heat pro');
});
