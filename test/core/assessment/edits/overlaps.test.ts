import { expect, it } from 'vitest';
import { draft as schema } from '../../../../src/core/assessment/draft.ts';
import { areToldApart, tellApart } from '../../../../src/core/assessment/edits/overlaps.ts';
import { sample } from './sample.ts';

it('tells two criteria apart once, whichever is named first', () => {
  const marked = tellApart(sample(), ['c1', 'c2']);
  expect(areToldApart(sample(), ['c1', 'c2'])).toBe(false);
  expect(areToldApart(marked, ['c2', 'c1'])).toBe(true);
  expect(areToldApart(marked, ['c1', 'c3'])).toBe(false);
  expect(tellApart(marked, ['c2', 'c1'])).toBe(marked);
  expect(schema.parse(marked)).toEqual(marked);
});
