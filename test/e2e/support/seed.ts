import type { Page } from 'playwright-core';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { callHost } from './call-host.ts';

/** Stores a draft with these answers and opens it, for specs that begin where the wizard's walk ends. */
export async function openDraft(page: Page, answers: Draft): Promise<void> {
  const started = await callHost(page, 'createDraft', { cardId: answers.card.id });
  const { id, createdAt, updatedAt, firstPath } = started;
  await callHost(page, 'saveDraft', { ...answers, id, createdAt, updatedAt, firstPath });
  await page.evaluate((place) => {
    location.hash = place;
  }, `/assess/${id}`);
}
