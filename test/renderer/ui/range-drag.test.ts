import { expect, it } from 'vitest';
import { endsAfterDrag, valueAt } from '../../../src/renderer/ui/range-drag.ts';

it('reads the whole number under the pointer, and no further than the ends', () => {
  expect(valueAt(0, 200, false)).toBe(0);
  expect(valueAt(81, 200, false)).toBe(41);
  expect(valueAt(250, 200, false)).toBe(100);
  expect(valueAt(-3, 200, false)).toBe(0);
});

it('reads from the right in right-to-left text', () => {
  expect(valueAt(50, 200, true)).toBe(75);
});

it('lets an end that is pulled past the other change roles with it', () => {
  expect(endsAfterDrag(40, 70)).toEqual({ low: 40, high: 70 });
  expect(endsAfterDrag(40, 25)).toEqual({ low: 25, high: 40 });
});
