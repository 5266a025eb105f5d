import { createDraft } from '../../core/assessment/create-draft.ts';
import type { CriterionRatings, Draft, Rating } from '../../core/assessment/draft.ts';
import { nightTrainCard } from './night-train-card.ts';

const value = (points: number): Rating => ({ kind: 'value', value: points });

const rated = (a: Rating, b: Rating, evidence: string): CriterionRatings => ({ a, b, today: null, evidence });

/** Points of the swing, and what was said of each path. */
const ANSWERS: Record<string, { points: number; ratings: CriterionRatings }> = {
  sleep: {
    points: 100,
    ratings: rated(
      { kind: 'range', low: 50, high: 75 },
      value(25),
      'Slept well on two of the last three night trains.',
    ),
  },
  'on-time': {
    points: 85,
    ratings: rated(value(45), value(80), 'The timetable of last year: 22 of 30 trains, 28 of 30 flights.'),
  },
  evenings: { points: 65, ratings: rated(value(15), value(80), '') },
  work: { points: 60, ratings: rated(value(75), value(30), 'Two good hours in the dining car.') },
  carbon: { points: 55, ratings: rated(value(95), value(10), '') },
  price: {
    points: 35,
    ratings: rated(value(60), { kind: 'unknown' }, 'Nobody could say what the company pays.'),
  },
};

const started = createDraft(nightTrainCard, {
  id: '3f2b8a70-5d1c-4f43-9f0e-6f6d6a1c2e55',
  now: '2026-03-02T18:10:00.000Z',
  firstPath: 'a',
});

/** A made-up person's answers, from the question to the decision: what a newcomer will have at the end. */
export const exampleDraft: Draft = {
  ...started,
  updatedAt: '2026-03-02T18:41:00.000Z',
  step: 'result',
  frame: {
    ...started.frame,
    question: 'By night train or by early flight to Vienna, every month?',
    whyNow: 'From May on there is a meeting in Vienna on the first Tuesday of each month.',
    roles: {
      a: { role: 'A sleeper compartment of one’s own', handsOn: null, reports: null },
      b: { role: 'The flight at 06:40', handsOn: null, reports: null },
    },
    decideBy: '2026-04-01',
    stateOfMind: 'Rested and curious',
    reversibility: 'Easily, within weeks',
    today: 'By car, once in a while',
  },
  tradeOffs: [
    { id: 'evening', path: 'a', text: 'One evening a month without the children', answer: 'hard' },
    { id: 'alarm', path: 'b', text: 'The alarm rings at half past three', answer: 'hard' },
  ],
  criteria: started.criteria.map((criterion) => ({ ...criterion, on: true })),
  weighing: {
    ...started.weighing,
    swings: Object.fromEntries(
      Object.entries(ANSWERS).map(([id, { points }]) => [id, { points, range: null }]),
    ),
  },
  ratings: Object.fromEntries(Object.entries(ANSWERS).map(([id, { ratings }]) => [id, ratings])),
  rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'no' },
  gut: { expects: 'b', confidence: 60 },
  commitment: {
    ...started.commitment,
    choice: 'try',
    tryPath: 'a',
    until: '2026-09-30',
    successCriterion: 'On four of the five trips I sleep for six hours and am at the meeting on time',
    confidence: 70,
    predictions: [
      {
        id: 'late',
        statement: 'At most one of the five trains comes too late for the meeting',
        by: '2026-09-30',
        probability: 65,
      },
      {
        id: 'again',
        statement: 'I book the train for October too',
        by: '2026-09-30',
        probability: 75,
      },
    ],
    reviewOn: '2026-10-05',
    notes: 'Ask what the company pays for a flight: it is the one thing that is open.',
    agreesWithPick: true,
    beforePick: { choice: 'try', tryPath: 'a', confidence: 70 },
  },
  firstResult: { margin: 10.6875, at: '2026-03-02T18:33:00.000Z', laterEdits: 0, whatIfs: 0 },
};
