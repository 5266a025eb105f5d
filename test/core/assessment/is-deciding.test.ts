import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/core/assessment/draft.ts';
import { isDeciding } from '../../../src/core/assessment/is-deciding.ts';
import { fresh } from './support/complete-draft.ts';

const SAID: Partial<Commitment>[] = [
  { choice: 'b' },
  { confidence: 70 },
  { predictions: [{ id: 'p', statement: '', by: null, probability: null }] },
  { reviewOn: '2027-05-24' },
  { notes: 'Ask Ines.' },
];

describe('a draft', () => {
  const { commitment } = fresh();

  it('is not being decided before anything is said of the decision', () => {
    expect(isDeciding({ step: 'result', commitment })).toBe(false);
  });

  it.each(SAID)('is being decided past the result once something is said: %o', (said) => {
    expect(isDeciding({ step: 'result', commitment: { ...commitment, ...said } })).toBe(true);
    expect(isDeciding({ step: 'rules', commitment: { ...commitment, ...said } })).toBe(false);
  });
});
