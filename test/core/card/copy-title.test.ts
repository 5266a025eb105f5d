import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyTitle } from '../../../src/core/card/copy-title.ts';
import { TEXT_LIMITS } from '../../../src/core/text.ts';
import { anyText } from '../../support/any-text.ts';

it.each([
  ['A vs B', [], 'A vs B (copy)'],
  ['A vs B', ['A vs B', 'A vs B (copy)'], 'A vs B (copy 2)'],
  ['A vs B (copy)', ['A vs B (copy)'], 'A vs B (copy 2)'],
  ['A vs B (copy 2)', ['A vs B (copy 2)'], 'A vs B (copy)'],
  ['A vs B', ['A vs B (copy)', 'A vs B (copy 3)'], 'A vs B (copy 2)'],
  ['(copy)', ['(copy)'], '(copy) (copy)'],
])('a copy of %j beside %j is %j', (title, taken, copy) => {
  expect(copyTitle(title, taken)).toBe(copy);
});

it('fits, and differs from every title there is', () => {
  fc.assert(
    fc.property(anyText({ minLength: 1, maxLength: 160 }), fc.nat(12), (title, copies) => {
      const titles = [title];
      for (let made = 0; made < copies; made += 1) titles.push(copyTitle(titles.at(-1) ?? '', titles));
      expect(new Set(titles).size).toBe(titles.length);
      for (const each of titles) expect(each.length).toBeLessThanOrEqual(TEXT_LIMITS.title);
    }),
  );
});
