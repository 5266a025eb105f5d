import { expect, it } from 'vitest';
import { median, printRows, type Row, withinBudget } from '../bench/row.ts';

const row = (value: number, budget: Row['budget']): Row => ({ name: 'Ready', value, unit: 'ms', budget });

it('takes the middle one, or the mean of the two in the middle', () => {
  expect(median([5, 1, 900])).toBe(5);
  expect(median([4, 1, 2, 900])).toBe(3);
  expect(() => median([])).toThrow();
});

it('keeps a budget below the most and from the least on', () => {
  expect(withinBudget(row(499, { most: 500 }))).toBe(true);
  expect(withinBudget(row(500, { most: 500 }))).toBe(false);
  expect(withinBudget(row(1000, { least: 1000 }))).toBe(true);
  expect(withinBudget(row(999, { least: 1000 }))).toBe(false);
  expect(withinBudget(row(7, null))).toBe(true);
});

it('prints each row and names what was missed', () => {
  const text = printRows([row(123.4, { most: 500 }), { ...row(900, { least: 1000 }), name: 'Speed' }]);
  expect(text).toMatch(/^Ready +123 ms +< 500 ms +ok$/m);
  expect(text).toMatch(/^Speed +900 ms +≥ 1,000 ms +MISSED$/m);
  expect(text.split('\n').at(-1)).toBe('Missed: Speed.');
  expect(
    printRows([row(1, { most: 2 })])
      .split('\n')
      .at(-1),
  ).toBe('Every budget is kept.');
});
