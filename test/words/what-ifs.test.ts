import { expect, it } from 'vitest';
import { whatIfsText } from '../../src/words/what-ifs.ts';

it('agrees in number with what was tried', () => {
  expect(whatIfsText(1)).toBe('You tried one what-if. It is counted, and kept out of your answers.');
  expect(whatIfsText(3)).toBe('You tried three what-ifs. They are counted, and kept out of your answers.');
});
