import type { Page } from 'playwright-core';
import type { Reply } from '../../../src/core/api.ts';
import type { Draft } from '../../../src/core/assessment/draft.ts';

/** Asks the host from inside the page, by whichever door this host has. */
async function ask(page: Page, method: string, input: unknown): Promise<unknown> {
  const reply = await page.evaluate(
    async (given): Promise<Reply<unknown>> => {
      if (window.crossroads !== undefined) return window.crossroads.call(given.method, given.input);
      const response = await fetch(`/api/${given.method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given.input),
      });
      return (await response.json()) as Reply<unknown>;
    },
    { method, input },
  );
  if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`);
  return reply.value;
}

/** Stores a draft with these answers and opens it, for specs that begin where the wizard's walk ends. */
export async function openDraft(page: Page, answers: Draft): Promise<void> {
  const started = (await ask(page, 'createDraft', { cardId: answers.card.id })) as Draft;
  const { id, createdAt, updatedAt, firstPath } = started;
  await ask(page, 'saveDraft', { ...answers, id, createdAt, updatedAt, firstPath });
  await page.evaluate((place) => {
    location.hash = place;
  }, `/assess/${id}`);
}
