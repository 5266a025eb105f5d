import { expect, it } from 'vitest';
import { originWeightsText } from '../../src/words/origin-weights.ts';

const paths = { a: { name: 'Night train', shortName: 'Train' }, b: { name: 'Flight', shortName: 'Flight' } };

it('says of criteria of one’s own that the card does not name them as an advantage', () => {
  expect(originWeightsText({ originWeights: { a: 0.4, b: 0.2, own: 0.4 } }, { paths })).toBe(
    'Of the weight, 40\u00a0% lies on what Night train offers, 20\u00a0% on what Flight offers, 40\u00a0% on what the card does not name as an advantage.',
  );
  expect(originWeightsText({ originWeights: { a: 0.6, b: 0.4, own: 0 } }, { paths })).not.toContain(
    'the card',
  );
});
