import { describe, expect, it } from 'vitest';
import {
  NO_PROCESS_ANSWERS,
  type ProcessAnswers,
  suggestedProcess,
} from '../../../src/core/journal/process.ts';

type Answer = ProcessAnswers['fit'];

const suggestedBy = (informed: Answer, balanced: Answer, fit: Answer, advisable: Answer) =>
  suggestedProcess({ informed, balanced, fit, advisable });

describe('the four answers about a process', () => {
  it('suggest care where they come to more than half, else gaps', () => {
    expect(suggestedBy('yes', 'yes', 'yes', 'yes')).toBe('good');
    expect(suggestedBy('yes', 'yes', 'partly', 'no')).toBe('good');
    expect(suggestedBy('yes', 'yes', 'no', 'no')).toBe('bad');
    expect(suggestedBy('partly', 'no', 'partly', 'yes')).toBe('bad');
    expect(suggestedBy('no', 'no', 'no', 'no')).toBe('bad');
  });

  it('suggest nothing before all are given', () => {
    expect(suggestedProcess(NO_PROCESS_ANSWERS)).toBeNull();
    expect(suggestedBy('yes', 'yes', 'yes', null)).toBeNull();
  });
});
