import { expect, it } from 'vitest';
import { draft as schema } from '../../../../src/core/assessment/draft.ts';
import { areToldApart, tellApart } from '../../../../src/core/assessment/edits/overlaps.ts';
import { sample } from './sample.ts';

it('tells two criteria apart once, whichever is named first', () => {
  const told = tellApart(sample(), ['c1', 'c2']);
  expect(areToldApart(sample(), ['c1', 'c2'])).toBe(false);
  expect(areToldApart(told, ['c2', 'c1'])).toBe(true);
  expect(areToldApart(told, ['c1', 'c3'])).toBe(false);
  expect(tellApart(told, ['c2', 'c1'])).toBe(told);
  expect(schema.parse(told)).toEqual(told);
});
