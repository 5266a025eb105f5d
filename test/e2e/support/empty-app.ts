import type { Page } from 'playwright-core';
import { NO_UNSAVED_CARDS } from '../../../src/core/card/unsaved-cards.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { callHost } from './call-host.ts';

/** Leaves whatever screen is open for the first one, and loads the window anew. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/';
    sessionStorage.clear();
    localStorage.clear();
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/**
 * Takes a running app back to its first run, as far as its window can tell: what is stored goes to the trash. That is quicker than
 * another start.
 * @throws Error where the app does not answer any more
 */
export async function emptyApp(page: Page): Promise<void> {
  // First: leaving a screen still saves what is on it.
  await leave(page);
  for (const { id } of await callHost(page, 'listDrafts', null)) await callHost(page, 'discardDraft', { id });
  for (const { id } of await callHost(page, 'listDecisions', null))
    await callHost(page, 'deleteDecision', { id });
  for (const { card, origin } of await callHost(page, 'listCards', null))
    if (origin !== 'bundled') await callHost(page, 'discardCard', { id: card.id });
  for (const { id } of await callHost(page, 'listNotices', null))
    await callHost(page, 'dismissNotice', { id });
  const { versions } = await callHost(page, 'getUnsavedCards', null);
  await callHost(page, 'saveUnsavedCards', { ...NO_UNSAVED_CARDS, bases: versions });
  await callHost(page, 'saveSettings', DEFAULT_SETTINGS);
  await leave(page);
}
