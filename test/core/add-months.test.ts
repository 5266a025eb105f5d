import { expect, it } from 'vitest';
import { addMonths } from '../../src/core/add-months.ts';

it.each([
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 3, '2027-03-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
