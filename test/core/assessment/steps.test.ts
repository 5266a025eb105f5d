import { describe, expect, it } from 'vitest';
import { reasonToAsk } from '../../../src/core/assessment/create-draft.ts';
import { draft as draftSchema, STEPS } from '../../../src/core/assessment/draft.ts';
import { canReach, draftProblems, furthestStep, stepProblems } from '../../../src/core/assessment/steps.ts';
import { complete, criterionOf, fresh, problemsAfter, today } from './support/complete-draft.ts';

describe('a fresh draft', () => {
  it('has the card’s criteria on, the further ones off, and no answer in anybody’s place', () => {
    const draft = fresh();
    expect(draftSchema.safeParse(draft).error).toBeUndefined();
    expect(draft.criteria.map(({ id, on, origins }) => [id, on, origins.length])).toEqual([
      ['c1', true, 1],
      ['c2', true, 1],
      ['c3', true, 1],
      ['f1', false, 0],
    ]);
    expect(draft.weighing.swings).toEqual({});
    expect(draft.ratings).toEqual({});
    expect(draft.firstPath).toBe('b');
    expect(draft.firstResult).toBeNull();
  });

  it('keeps why a further criterion is offered', () => {
    expect(reasonToAsk(fresh().card, 'f1')).toBe('Airlines differ.');
    expect(reasonToAsk(fresh().card, 'c1')).toBeNull();
    expect(reasonToAsk(fresh().card, 'own')).toBeNull();
  });

  it('is told all that is missing, step by step in order', () => {
    const problems = draftProblems(fresh(), today);
    expect([...new Set(problems.map(({ step }) => step))]).toEqual([
      'frame',
      'weights',
      'ratings',
      'rules',
      'result',
    ]);
    for (const step of STEPS) {
      expect(stepProblems(fresh(), step, today)).toEqual(problems.filter((problem) => problem.step === step));
    }
    expect(problems.filter(({ step }) => step === 'ratings')).toHaveLength(6);
  });
});

describe('a complete draft', () => {
  it('has no problem without predictions, notes, dates, evidence or a reason', () => {
    expect(draftProblems(complete(), today)).toEqual([]);
  });

  it('is not asked about what is off, or rows left wholly empty', () => {
    const problems = problemsAfter((draft) => {
      criterionOf(draft, 'f1').label = '';
      draft.tradeOffs.push({ id: 't', path: 'b', text: '', answer: null });
      draft.commitment.predictions.push({ id: 'p', statement: '', by: null, probability: null });
    });
    expect(problems).toEqual([]);
  });
});

describe('the furthest step that can be gone to', () => {
  it('is the one that the draft stands on where nothing beyond it is answered', () => {
    expect(furthestStep(fresh(), today)).toBe('frame');
    expect(furthestStep({ ...fresh(), step: 'criteria' }, today)).toBe('criteria');
  });

  it('stays when the user goes back', () => {
    const seen = {
      ...complete(),
      firstResult: { at: '2026-11-23T10:00:00.000Z', margin: 3, laterEdits: 0, whatIfs: 0 },
    };
    for (const step of STEPS) expect(furthestStep({ ...seen, step }, today)).toBe('result');
    expect(furthestStep({ ...complete(), firstResult: null, step: 'frame' }, today)).toBe('rules');
  });

  it('is the first that lacks something', () => {
    const draft = { ...complete(), step: 'frame' as const };
    const [first = ''] = Object.keys(draft.ratings);
    const { [first]: _, ...ratings } = draft.ratings;
    expect(furthestStep({ ...draft, ratings }, today)).toBe('ratings');
    const unasked = { ...draft, frame: { ...draft.frame, question: '' } };
    expect(furthestStep(unasked, today)).toBe('frame');
    expect(canReach(unasked, 'paths', today)).toBe(false);
  });
});
