import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { FirstRun } from '../../src/renderer/home/FirstRun.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { DRAFT_ID, freshDraft } from './support/drafts.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { freshCards } from './support/library.ts';
import { show } from './support/show.tsx';

const created: ((draft: Draft) => void)[] = [];

let broken = false;

hostAnswering({
  createDraft: () => {
    if (broken) throw new ApiError('disk-full', 'The disk is full.');
    return new Promise((resolve) => created.push(resolve));
  },
});

beforeEach(() => {
  created.length = 0;
  broken = false;
  freshCards();
  useApp.setState({ info: APP_INFO });
});

it('starts one decision where the button is clicked twice', async () => {
  await show(<FirstRun />);
  await page.getByRole('button', { name: 'Start a decision' }).dblClick();
  await expect.poll(() => created.length).toBe(1);
  for (const answer of created) answer(freshDraft());
  await expect.poll(() => window.location.hash).toBe(`#/assess/${DRAFT_ID}`);
  expect(created.length).toBe(1);
});

it('can start again where the first attempt failed', async () => {
  broken = true;
  await show(<FirstRun />);
  const start = page.getByRole('button', { name: 'Start a decision' });
  await start.click();
  await expect.element(page.getByText('The disk is full.')).toBeVisible();
  broken = false;
  await start.click();
  await expect.poll(() => created.length).toBe(1);
});
