import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { App } from '../../src/renderer/app/App.tsx';
import { APP_INFO, hostAnswering } from './support/host.ts';

const asked = hostAnswering({
  appInfo: () => APP_INFO,
  getSettings: () => DEFAULT_SETTINGS,
  listNotices: () => [],
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => [],
  listCards: () => [],
});

beforeEach(() => {
  window.location.hash = '#/';
});
afterEach(() => {
  window.location.hash = '#/';
});

it.each([
  '/assess/garbage',
  '/assess/garbage/decide',
  '/journal/garbage',
  '/journal/x/how-computed',
  '/cards/garbage',
  '/nowhere',
])('says at %s that there is no such page, without asking the host for it', async (address) => {
  window.location.hash = `#${address}`;
  await render(<App />);
  await expect.element(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go home' })).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  expect(asked.map(({ method }) => method)).not.toContain('getDraft');
  expect(asked.map(({ method }) => method)).not.toContain('getDecision');
});
