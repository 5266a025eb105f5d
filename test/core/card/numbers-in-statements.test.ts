import { describe, expect, it } from 'vitest';
import { labels, read } from './support/statements.ts';

describe('a number', () => {
  it.each([
    ['con', 'Rents of 1,850 euros a month', ['Low rents of 1,850 euros a month']],
    [
      'pro',
      'Boats of 2,400 kilos, a crane, and 1.5 hours of light',
      ['Boats of 2,400 kilos', 'Crane', '1.5 hours of light'],
    ],
    ['pro', 'It pays 10,000 more a year', ['Paying 10,000 more a year']],
  ] as const)('is not divided at its marks: %s %s', (part, text, wanted) => {
    expect(labels(text, part)).toEqual(wanted);
  });

  it.each([
    '2,400 euros a year for the berth, even when it rains',
    '1,100 euros a week in July',
    '45 min. of rowing each way',
  ])('that leads what is bad is left whole, for the user to word: %s', (text) => {
    expect(read(text, 'con')).toMatchObject([{ label: text, needsWording: true }]);
  });
});
