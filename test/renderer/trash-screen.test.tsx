import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { TrashItem } from '../../src/core/journal/trash.ts';
import { TrashScreen } from '../../src/renderer/trash/TrashScreen.tsx';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const item = (kind: TrashItem['kind'], number: number, title: string | null): TrashItem => ({
  kind,
  id: `4b1f6ad0-52a3-4e66-9d4c-${String(number).padStart(12, '0')}`,
  title,
  at: '2026-11-20T10:00:00.000Z',
});

let items: TrashItem[] = [];
const asked = hostAnswering({
  listTrash: () => items,
  countTrash: () => items.length,
  restoreDecision: ({ id }) => {
    items = items.filter((each) => each.id !== id);
    return decisionOf(decidedDraft());
  },
  emptyTrash: ({ items: doomed }) => {
    items = items.filter(({ id }) => !doomed.some((each) => each.id === id));
    return null;
  },
  listDrafts: () => [],
  listDecisions: () => [],
  listReviews: () => [],
  listNotices: () => [],
});

beforeEach(() => {
  items = [item('decision', 1, 'Stay?'), item('decision', 2, 'Go?'), item('draft', 3, 'Neither?')];
});

describe('the trash', () => {
  it('says what is in it and restores one', async () => {
    await show(<TrashScreen />);
    await expect.element(page.getByRole('heading', { name: 'Three things are in the trash.' })).toBeVisible();
    await page.getByRole('button', { name: 'Restore Stay?' }).click();
    await expect.element(page.getByRole('heading', { name: 'Two things are in the trash.' })).toBeVisible();
    await expect.element(page.getByText('Stay?')).not.toBeInTheDocument();
  });

  it('asks by name and count before it deletes for good', async () => {
    await show(<TrashScreen />);
    await page.getByRole('button', { name: 'Empty the trash…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete two decisions and one draft for good?' });
    for (const name of ['Stay?', 'Go?', 'Neither?'])
      await expect.element(dialog.getByText(name)).toBeVisible();
    expect(asked.some(({ method }) => method === 'emptyTrash')).toBe(false);
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await expect.element(page.getByRole('heading', { name: 'The trash is empty.' })).toBeVisible();
  });
});
