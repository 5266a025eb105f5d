import { expect, it } from 'vitest';
import { timesText } from '../../src/words/retest.ts';

it('says a share of repeats as a reader would', () => {
  expect(timesText('1')).toBe('about once in 100');
  expect(timesText('85')).toBe('about 85 times in 100');
  expect(timesText('over 99')).toBe('over 99 times in 100');
});
