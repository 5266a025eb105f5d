import { describe, expect, it } from 'vitest';
import { recordFirstResult } from '../../../../src/core/assessment/edits/first-result.ts';
import { changedAnswers } from '../../../../src/core/assessment/edits/later-edits.ts';
import { countWhatIf } from '../../../../src/core/assessment/edits/what-ifs.ts';
import { sample } from './sample.ts';

describe('what-ifs', () => {
  it('are counted beside the first result, and change no answer', () => {
    const seen = recordFirstResult(sample(), 5.7, '2026-11-23T20:31:00Z');
    const tried = countWhatIf(countWhatIf(seen));
    expect(tried.firstResult).toEqual({ ...seen.firstResult, whatIfs: 2 });
    expect(changedAnswers(seen, tried)).toEqual([]);
  });

  it('are none before the result was seen', () => {
    const unseen = sample();
    expect(countWhatIf(unseen)).toBe(unseen);
  });
});
