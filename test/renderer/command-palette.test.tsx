import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftSummary } from '../../src/core/api.ts';
import { palette } from '../../src/renderer/app/palette.ts';
import { Shortcuts } from '../../src/renderer/app/Shortcuts.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const GDANSK: DraftSummary = {
  id: DRAFT_ID,
  title: 'Gdańsk or Łódź?',
  step: 'frame',
  furthest: 'frame',
  deciding: false,
  createdAt: '2026-11-23T18:00:00.000Z',
  updatedAt: '2026-11-23T18:00:00.000Z',
  decideBy: null,
  rated: 0,
  criteria: 10,
};
let drafts: DraftSummary[] = [];

hostAnswering({
  listDrafts: () => drafts,
  listDecisions: () => [],
  listReviews: () => [],
  listNotices: () => [],
});

beforeEach(() => {
  drafts = [];
  palette.close();
  window.location.hash = '';
  useApp.setState({
    info: { version: '0.1.0', host: 'loopback', dataFolder: '/d', readOnly: null, locale: 'en-GB' },
  });
});

const open = async () => {
  await show(<Shortcuts />);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'Command' })).toHaveFocus();
};

describe('the command palette', () => {
  it('opens the example by a few letters', async () => {
    await open();
    await userEvent.keyboard('exampl');
    await expect.element(page.getByRole('button', { name: /^Open the example/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe('#/example');
  });

  it.each(['gdansk', 'GDAŃSK', 'gdan\u0301sk'])('finds “Gdańsk or Łódź?” by %s', async (letters) => {
    drafts = [GDANSK];
    await open();
    await page.getByRole('textbox', { name: 'Command' }).fill(letters);
    await expect.element(page.getByRole('button', { name: /^Gdańsk or Łódź\?/ })).toBeVisible();
  });

  it('opens and closes with the key of the K in a Cyrillic layout', async () => {
    await show(<Shortcuts />);
    const command = page.getByRole('textbox', { name: 'Command' });
    const press = () =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'л',
          code: 'KeyK',
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    press();
    await expect.element(command).toHaveFocus();
    press();
    await expect.element(command).not.toBeInTheDocument();
  });
});
