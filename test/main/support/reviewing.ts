import type { Draft } from '../../../src/core/assessment/draft.ts';
import type { ReviewDraft } from '../../../src/core/journal/review.ts';
import type { ReviewView } from '../../../src/core/review-api.ts';
import { answered } from './samples.ts';
import type { App } from './services.ts';

/** Two that have come to their day before the review. */
export const PREDICTIONS = [
  { id: 'p1', statement: 'I lead a project by spring', by: '2027-02-01', probability: 83 },
  { id: 'p2', statement: 'I still write code each week', by: '2027-02-01', probability: 37 },
];

/** A decision that comes back on 1 March 2027. */
export async function decided(app: App, commitment: Partial<Draft['commitment']> = {}): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), 'Which way?');
  const full: Draft = {
    ...draft,
    gut: { expects: 'a', confidence: 71 },
    commitment: {
      ...draft.commitment,
      reviewOn: '2027-03-01',
      confidence: 77,
      predictions: PREDICTIONS,
      ...commitment,
    },
  };
  const saved = await app.get('saveDraft', full);
  await app.get('commitDraft', { id: saved.id });
  return saved;
}

/** The review's criteria weighed and rated as a draft's. */
export const rated = ({ review }: ReviewView, draft: Draft): ReviewDraft => ({
  ...review,
  answers: { ...review.answers, weighing: draft.weighing, ratings: draft.ratings },
});

/** Everything else that a review asks. */
export const lookedBack = (view: ReviewView): ReviewDraft => ({
  ...view.review,
  outcome: 'good',
  process: 'bad',
  again: 'yes',
  lesson: 'Ask for the pay first.',
  resolutions: { p1: { outcome: 'came', why: 'The payments project', on: '2027-01-15' } },
  nextReviewOn: '2027-09-01',
});

/** A review that is begun, rated, revealed and answered to its end, but not finished. */
export async function reviewed(app: App, draft: Draft): Promise<ReviewDraft> {
  const { id } = draft;
  const given = await app.get('saveReview', rated(await app.get('beginReview', { id }), draft));
  const open = await app.get('submitRatings', { id, updatedAt: given.updatedAt });
  return app.get('saveReview', lookedBack(open));
}
