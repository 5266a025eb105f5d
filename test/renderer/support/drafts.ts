import cardText from '../../../resources/cards/ic-vs-tl.json?raw';
import { createDraft } from '../../../src/core/assessment/create-draft.ts';
import type { CriterionRatings, Draft, Rating } from '../../../src/core/assessment/draft.ts';
import { card as cardSchema } from '../../../src/core/card/card.ts';

/** The card that comes with the app. */
export const card = cardSchema.parse(JSON.parse(cardText));

export const DRAFT_ID = '0b7e6c52-5a0e-4f57-9a3e-2f4f3f1a9c01';

/** A draft as the host makes it, nothing answered. */
export const freshDraft = (change: Partial<Draft> = {}): Draft => ({
  ...createDraft(card, { id: DRAFT_ID, now: '2026-11-23T18:00:00.000Z', firstPath: 'a' }),
  ...change,
});

const value = (points: number): Rating => ({ kind: 'value', value: points });
const rated = (a: Rating, b: Rating, evidence = ''): CriterionRatings => ({ a, b, today: null, evidence });

const POINTS = [90, 100, 55, 45, 60, 70, 50, 75, 40, 35];
const RATINGS: CriterionRatings[] = [
  rated(value(85), value(35)),
  rated(value(70), value(75)),
  rated({ kind: 'range', low: 50, high: 80 }, { kind: 'unknown' }),
  rated(value(95), value(15)),
  rated(value(80), value(40)),
  rated(value(60), value(80)),
  rated(value(45), value(80)),
  rated(value(55), value(80)),
  rated({ kind: 'range', low: 40, high: 70 }, value(75), 'Two of five staff cases went through last year.'),
  rated(value(35), value(85)),
];

/** Everything up to the result answered: Individual Contributor is ahead, two answers are open. */
export function answeredDraft(change: Partial<Draft> = {}): Draft {
  const draft = freshDraft();
  const ids = draft.criteria.filter(({ on }) => on).map(({ id }) => id);
  return {
    ...draft,
    step: 'result',
    frame: {
      ...draft.frame,
      question: 'Staff engineer, or lead Payments?',
      roles: {
        a: { role: 'Staff engineer', handsOn: 70, reports: 0 },
        b: { role: 'Tech lead manager', handsOn: 30, reports: 6 },
      },
    },
    tradeOffs: [
      { id: 'slow', path: 'a', text: 'Promotion is slower', answer: 'hard' },
      {
        id: 'on-call',
        path: 'b',
        text: 'On call for people problems at night and at weekends',
        answer: 'deal-breaker',
      },
    ],
    weighing: {
      ...draft.weighing,
      swings: Object.fromEntries(ids.map((id, index) => [id, { points: POINTS[index] ?? 0, range: null }])),
    },
    ratings: Object.fromEntries(ids.map((id, index) => [id, RATINGS[index] ?? rated(value(50), value(50))])),
    rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'no' },
    gut: { expects: 'a', confidence: 70 },
    ...change,
  };
}
