import { describe, expect, it } from 'vitest';
import {
  firstLinkingQuestion,
  judge,
  judged,
  pairProgress,
  pairQuestions,
} from '../../../../src/core/assessment/edits/pairs.ts';
import { sample } from './sample.ts';

const asked = (draft = sample()) =>
  pairQuestions(draft).map(({ first, second }) => `${first.id}-${second.id}`);

describe('the questions', () => {
  it('are all pairs of the chosen criteria, the connecting ones first', () => {
    expect(asked()).toEqual(['c1-c2', 'c2-c3', 'c1-c3']);
  });

  it('are 45 for ten criteria', () => {
    const criteria = Array.from({ length: 10 }, (_, index) => ({
      id: `k${index}`,
      label: `Label ${index}`,
      worst: 'little',
      best: 'much',
      origins: [],
      on: true,
    }));
    expect(new Set(asked({ ...sample(), criteria })).size).toBe(45);
  });
});

describe('a judgement', () => {
  it('reads from either side', () => {
    expect(judged(sample(), 'c1', 'c2')).toBe(3);
    expect(judged(sample(), 'c2', 'c1')).toBeCloseTo(1 / 3, 15);
    expect(judged(sample(), 'c1', 'c3')).toBeNull();
  });

  it('takes the place of the one before, from whichever side', () => {
    const draft = judge(sample(), 'c2', 'c1', 5);
    expect(judged(draft, 'c1', 'c2')).toBeCloseTo(1 / 5, 15);
    expect(draft.weighing.pairs).toHaveLength(2);
  });

  it('is taken back', () => {
    expect(judge(sample(), 'c2', 'c1', null).weighing.pairs).toEqual([
      { first: 'c2', second: 'c3', ratio: 1 },
    ]);
  });
});

describe('how far it has come', () => {
  it('counts the answers, and the fewest that are missing to connect all chosen criteria', () => {
    expect(pairProgress(sample())).toEqual({ answered: 2, of: 3, missing: 0 });
    expect(pairProgress(judge(sample(), 'c2', 'c3', null))).toEqual({ answered: 1, of: 3, missing: 1 });
    const none = { ...sample(), weighing: { ...sample().weighing, pairs: [] } };
    expect(pairProgress(none)).toEqual({ answered: 0, of: 3, missing: 2 });
  });

  it('names the first question that connects what is apart', () => {
    expect(firstLinkingQuestion(sample())).toBe(-1);
    expect(firstLinkingQuestion(judge(sample(), 'c1', 'c2', null))).toBe(0);
    const around = judge(judge(sample(), 'c1', 'c2', null), 'c1', 'c3', 2);
    expect(firstLinkingQuestion(around)).toBe(-1);
  });
});
