import { describe, expect, it } from 'vitest';
import type { DecisionSummary } from '../../src/core/journal/decision.ts';
import { dueItems } from '../../src/core/journal/due.ts';
import { dueNotification } from '../../src/words/due-notification.ts';
import { decisionSummary } from '../fixtures/decision-summary.ts';

const DUE = '2026-11-20';
const ONE = '4b1f6ad0-52a3-4e66-9d4c-6f1c2a6a5f10';
const OTHER = '5c2f6ad0-52a3-4e66-9d4c-6f1c2a6a5f11';

const PREDICTION = { id: 'p1', statement: 'I still write code', by: DUE };

const told = (...changes: Partial<DecisionSummary>[]) =>
  dueNotification(dueItems(changes.map((change) => decisionSummary({ id: ONE, ...change }))));

describe('the notification of what is due', () => {
  it('is none where nothing is', () => {
    expect(told({})).toBe(null);
  });

  it.each<[string, Partial<DecisionSummary>]>([
    ['This decision is due for review.', { reviewOn: DUE }],
    ['This trial is over. Say whether it worked.', { choice: 'try', until: DUE }],
    ['You deferred this decision until now.', { choice: 'defer', until: DUE }],
  ])('has the question as its title: %s', (body, change) => {
    expect(told(change)).toEqual({ title: 'Night train or flight?', body, decisionId: ONE });
  });

  it('names a decision without a question as such', () => {
    expect(told({ title: ' ', reviewOn: DUE })?.title).toBe('Without a question');
  });

  it('has a prediction’s statement as its title', () => {
    expect(told({ predictions: { came: 0, didNot: 0, void: 0, open: [PREDICTION] } })).toEqual({
      title: 'I still write code',
      body: 'This prediction has reached its date.',
      decisionId: ONE,
    });
  });

  it('opens the one decision of which several things are due', () => {
    expect(told({ reviewOn: DUE, predictions: { came: 0, didNot: 0, void: 0, open: [PREDICTION] } })).toEqual(
      {
        title: 'Night train or flight?',
        body: 'Two things are due for this decision.',
        decisionId: ONE,
      },
    );
  });

  it('counts the things of several decisions, and names none', () => {
    expect(told({ reviewOn: DUE }, { id: OTHER, title: 'Lisbon?', reviewOn: DUE })).toEqual({
      title: 'Two things are due.',
      body: 'Home lists them.',
      decisionId: null,
    });
  });
});
