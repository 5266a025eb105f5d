import { expect, it } from 'vitest';
import { FIRMNESS_LIMITS, timesText } from '../../src/words/retest.ts';

it('says a share of repeats as a reader would', () => {
  expect(timesText('1')).toBe('about once in 100');
  expect(timesText('85')).toBe('about 85 times in 100');
  expect(timesText('over 99')).toBe('over 99 times in 100');
});

it('says from where on a lead is called by each word', () => {
  expect(FIRMNESS_LIMITS).toBe(
    'A lead is called firm from 95 times in 100, fairly firm from 80, leaning from 67; below that it is too close to call.',
  );
});
