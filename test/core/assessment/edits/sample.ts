import { DRAFT_SCHEMA_VERSION, type Draft, draft } from '../../../../src/core/assessment/draft.ts';
import type { Card } from '../../../../src/core/card/card.ts';

const card: Card = {
  schemaVersion: 1,
  id: 'sample',
  title: 'Baker vs Brewer',
  paths: {
    a: {
      name: 'Baker',
      shortName: 'BA',
      summary: 'For early risers.',
      pros: ['Warm bread, and the afternoon is free.'],
      cons: ['Up at three.'],
      tags: ['food'],
      rule: null,
      roles: ['Apprentice'],
    },
    b: {
      name: 'Brewer',
      shortName: 'BR',
      summary: 'For patient people.',
      pros: ['Time is on your side.'],
      cons: [],
      tags: [],
      rule: null,
      roles: [],
    },
  },
  criteria: [
    {
      id: 'free',
      label: 'Free afternoons',
      worst: 'none',
      best: 'all',
      origins: [{ path: 'a', part: 'pro', quote: 'the afternoon is free' }],
    },
  ],
  further: [{ id: 'pay', label: 'Pay', worst: 'little', best: 'much', reason: 'Both differ.' }],
  pick: null,
};

const criterion = (id: string, on = true) => ({
  id,
  label: `Label ${id}`,
  worst: `worst ${id}`,
  best: `best ${id}`,
  origins: [],
  on,
});

/** A draft that the schema holds good, with a few answers of each kind. */
export const sample = (change: Partial<Draft> = {}): Draft =>
  draft.parse({
    schemaVersion: DRAFT_SCHEMA_VERSION,
    id: '6f8b5c1e-3d0a-4a52-9a4e-0d5b5a3b7c11',
    createdAt: '2026-05-01T08:00:00Z',
    updatedAt: '2026-05-01T08:00:00Z',
    step: 'criteria',
    ratingIndex: 2,
    card,
    firstPath: 'a',
    frame: {
      question: 'Baker or brewer?',
      whyNow: '',
      roles: {
        a: { role: '', handsOn: null, reports: null },
        b: { role: 'Cellar hand', handsOn: 80, reports: 0 },
      },
      decideBy: null,
      stateOfMind: '',
      reversibility: '',
      today: '',
    },
    tradeOffs: [
      { id: 't1', path: 'a', text: 'Up at three', answer: 'hard' },
      { id: 't2', path: 'b', text: 'Wet floors', answer: null },
      { id: 't3', path: 'a', text: 'Flour dust', answer: 'fine' },
    ],
    criteria: [criterion('c1'), criterion('c2'), criterion('c3'), criterion('c4', false)],
    weighing: {
      method: 'swing',
      swings: {
        c1: { points: 40, range: { low: 30, high: 50 } },
        c2: { points: 100, range: null },
        c4: { points: 100, range: null },
      },
      ranking: [['c2'], ['c1', 'c3']],
      pairs: [
        { first: 'c1', second: 'c2', ratio: 3 },
        { first: 'c2', second: 'c3', ratio: 1 },
      ],
    },
    ratings: {
      c1: {
        a: { kind: 'value', value: 30 },
        b: { kind: 'range', low: 10, high: 45 },
        today: { kind: 'unknown' },
        evidence: 'Asked around.',
      },
      c2: { a: null, b: { kind: 'unknown' }, today: null, evidence: '' },
    },
    rules: { wantsA: null, livesWithA: null, prefersB: null },
    gut: { expects: null, confidence: null },
    commitment: {
      choice: null,
      tryPath: null,
      until: null,
      successCriterion: '',
      reason: '',
      confidence: null,
      predictions: [],
      reviewOn: null,
      notes: '',
      agreesWithPick: null,
      beforePick: null,
    },
    firstResult: null,
    ...change,
  });
