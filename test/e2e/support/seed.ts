import type { Page } from 'playwright-core';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { ANSWERS } from './answers.ts';
import { callHost } from './call-host.ts';

/**
 * Answers that are stored by the host's own methods, for specs that begin where the wizard's walk ends. The card is the
 * host's own, so that a build with an earlier card takes them as well.
 */
async function storeDraft(page: Page, answers: Draft): Promise<Draft> {
  const started = await callHost(page, 'createDraft', { cardId: answers.card.id });
  const { id, createdAt, updatedAt, firstPath, card } = started;
  return callHost(page, 'saveDraft', { ...answers, id, createdAt, updatedAt, firstPath, card });
}

const open = (page: Page, place: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, place);

/** Stores a draft with these answers and opens it. */
export async function openDraft(page: Page, answers: Draft): Promise<void> {
  const { id } = await storeDraft(page, answers);
  await open(page, `/assess/${id}`);
}

/** Commits a decision with these answers, its days put far off, and opens it. */
export async function openDecision(page: Page, answers: Draft): Promise<void> {
  const { commitment } = answers;
  const predictions = commitment.predictions.map((each) => ({ ...each, by: ANSWERS.prediction.by }));
  const far = { ...commitment, predictions, reviewOn: ANSWERS.reviewOn };
  const { id } = await storeDraft(page, { ...answers, commitment: far });
  await callHost(page, 'commitDraft', { id });
  await open(page, `/journal/${id}`);
}
