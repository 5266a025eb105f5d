import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/core/assessment/draft.ts';
import { changedAfterPick } from '../../src/words/after-pick.ts';

const paths = { a: { name: 'Night train' }, b: { name: 'Flight' } };

const changed = (
  beforePick: Commitment['beforePick'],
  now: Partial<Pick<Commitment, 'choice' | 'tryPath' | 'confidence'>> = {},
) => changedAfterPick({ choice: 'a', tryPath: null, confidence: 75, ...now, beforePick }, paths);

describe('what changed after the card’s pick was seen', () => {
  it('is nothing where it was not seen, or nothing changed', () => {
    expect(changed(null)).toBeNull();
    expect(changed({ choice: 'a', tryPath: null, confidence: 75 })).toBeNull();
  });

  it.each([
    [{ choice: 'b', tryPath: null, confidence: 75 } as const, 'you had chosen Flight.'],
    [{ choice: 'a', tryPath: null, confidence: 60 } as const, 'you were 60\u00a0% sure.'],
    [
      { choice: 'b', tryPath: null, confidence: 60 } as const,
      'you had chosen Flight, and you were 60\u00a0% sure.',
    ],
    [{ choice: 'try', tryPath: 'b', confidence: 75 } as const, 'you had chosen to try Flight first.'],
    [{ choice: 'try', tryPath: null, confidence: 75 } as const, 'you had chosen to try first.'],
    [{ choice: 'defer', tryPath: null, confidence: 75 } as const, 'you had chosen to defer.'],
    [{ choice: 'neither', tryPath: null, confidence: 75 } as const, 'you had chosen neither path.'],
  ])('is told: %o', (before, words) => {
    expect(changed(before)).toBe(`You changed this after you saw the card’s pick: ${words}`);
  });

  it('counts another path to try', () => {
    const before = { choice: 'try', tryPath: 'a', confidence: 75 } as const;
    expect(changed(before, { choice: 'try', tryPath: 'b' })).toContain(
      'you had chosen to try Night train first.',
    );
  });
});
