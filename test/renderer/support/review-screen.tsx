import { notifications } from '@mantine/notifications';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import type { Decision } from '../../../src/core/journal/decision.ts';
import type { DecisionInsight, ReviewInsight } from '../../../src/core/journal/insights.ts';
import type { ReviewDraft } from '../../../src/core/journal/review.ts';
import type { ReviewView } from '../../../src/core/review-api.ts';
import { reviewSession } from '../../../src/renderer/stores/review-store.ts';
import { decidedDraft, decisionOf } from './decisions.ts';
import { DRAFT_ID } from './drafts.ts';
import { hostAnswering } from './host.ts';
import { reviewView } from './reviews.ts';

export const decided = decidedDraft({
  predictions: [{ id: 'p1', statement: 'I still write code', by: '2020-06-01', probability: 83 }],
});

export const keep = (review: ReviewDraft): ReviewDraft => {
  const updatedAt = new Date(Date.parse(host.stored.review.updatedAt) + 1).toISOString();
  host.stored = { ...host.stored, review: { ...review, updatedAt } };
  return host.stored.review;
};

/** Three earlier reviews: one was good luck, two were bad luck. */
const reviewOf = (outcome: 'good' | 'bad', process: 'good' | 'bad'): ReviewInsight => ({
  at: '2026-06-01T09:00:00.000Z',
  blindness: 'blind',
  outcome,
  process,
  again: 'yes',
  weights: [],
  moves: [],
});
export const earlier: DecisionInsight = {
  id: DRAFT_ID,
  title: 'Which way?',
  at: '2026-01-01T00:00:00.000Z',
  chosen: 'a',
  ahead: 'a',
  gut: null,
  stateOfMind: '',
  confidence: null,
  weights: [],
  decisive: [],
  predictions: [],
  open: 0,
  reviews: [reviewOf('good', 'bad'), reviewOf('bad', 'good'), reviewOf('bad', 'good')],
};

interface State {
  decision: Decision;
  stored: ReviewView;
  refusal: ApiError | null;
}

/** What the host answers with. */
export const host: State = {
  decision: decisionOf(decided),
  stored: reviewView(),
  refusal: null,
};

const asked = hostAnswering({
  getReview: () => host.stored,
  saveReview: (review) => {
    if (host.refusal !== null) throw host.refusal;
    if (review.updatedAt !== host.stored.review.updatedAt)
      throw new ApiError('outdated', 'This review was changed in another window or tab.');
    return keep(review);
  },
  submitRatings: () => {
    keep({ ...host.stored.review, ratedAt: '2026-12-01T09:10:00.000Z', step: 'outcome' });
    host.stored = { ...host.stored, decision: host.decision };
    return host.stored;
  },
  finishReview: () => {
    if (host.refusal !== null) throw host.refusal;
    return host.decision;
  },
  discardReview: () => null,
  restoreReview: () => host.stored,
  getInsights: () => ({ decisions: [earlier], covered: 0, unreadable: 0 }),
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => [],
  listNotices: () => [],
});

export const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
export const methods = () => asked.map(({ method }) => method);

/** With every weight and rating given anew, as they were: the ratings step is next. */
export function answeredAnew(): ReviewView {
  const begun = reviewView(host.decision);
  // Long enough ago for the prediction, whatever today is.
  const view = { ...begun, record: { ...begun.record, committedAt: '2020-01-01T09:00:00.000Z' } };
  const { weighing, ratings } = decided;
  return {
    ...view,
    review: {
      ...view.review,
      step: 'ratings',
      answers: { ...view.review.answers, step: 'ratings', weighing, ratings },
    },
  };
}

export const atStep = (step: ReviewDraft['step'], change: Partial<ReviewDraft> = {}): ReviewView => ({
  ...answeredAnew(),
  decision: host.decision,
  review: { ...answeredAnew().review, ratedAt: '2026-12-01T09:10:00.000Z', step, ...change },
});

beforeEach(() => {
  // What an earlier test has told would lie over the buttons.
  notifications.clean();
  host.decision = decisionOf(decided);
  host.stored = reviewView(host.decision);
  host.refusal = null;
  reviewSession.use.setState({ open: null, failure: null });
  reviewSession.useSaving.setState({ save: { kind: 'saved', at: null }, unsaved: null });
});

afterEach(async () => {
  host.refusal = null;
  await reviewSession.loadNewer();
});
