import { expect, it } from 'vitest';
import { importanceText, ratingText } from '../../src/words/answer-text.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

it('says a range as both its ends, and one of nothing as one figure', () => {
  expect(ratingText({ kind: 'range', low: 30, high: 60 })).toBe('30–60');
  expect(ratingText({ kind: 'range', low: 40, high: 40 })).toBe('40');
});

it('says a range around points where it is one', () => {
  const { criteria, weighing } = sampleDraft(3);
  const [{ id } = { id: '' }] = criteria;
  const text = (low: number, high: number) =>
    importanceText(
      {
        criteria,
        weighing: { ...weighing, method: 'swing', swings: { [id]: { points: 80, range: { low, high } } } },
      },
      id,
    );
  expect(text(70, 90)).toBe('80 (70–90)');
  expect(text(80, 80)).toBe('80');
});
