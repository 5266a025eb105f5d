import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { proposalNow, showPage } from '../support/card-editor.tsx';

const PAGE =
  'A vs B\nA\nIt is calm work.\nPros\n• +Quiet rooms\nCons\n• -Slower than gas\nB\nS.\nPros\n• +Free time';

describe('a criterion that is edited from its row among those ready to ask', () => {
  const edit = page.getByRole('button', { name: 'Edit Quiet rooms' });
  const label = page.getByRole('textbox', { name: 'Criterion' }).first();
  const back = page.getByRole('button', { name: 'Done, back to its row' });

  it('goes back to the row that it was opened from, by key or button', async () => {
    await showPage(PAGE);
    const count = proposalNow().criteria.length;
    await edit.click();
    await label.fill('Quiet at night');
    await userEvent.keyboard('{Enter}');
    const renamed = page.getByRole('button', { name: 'Edit Quiet at night' });
    await expect.element(renamed).toHaveFocus();
    await expect.element(renamed).toBeInViewport();
    await expect.element(back).not.toBeInTheDocument();
    expect(proposalNow().criteria).toHaveLength(count);
    await renamed.click();
    await page.getByRole('textbox', { name: 'Best end of Quiet at night' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(renamed).toHaveFocus();
    await renamed.click();
    await back.click();
    await expect.element(renamed).toHaveFocus();
    await label.click();
    await userEvent.keyboard('{Enter}');
    expect(proposalNow().criteria).toHaveLength(count + 1);
  });

  /** Adds a criterion of one's own, opens it from its row and unticks it, so that the row is gone. */
  async function unticked() {
    await showPage(PAGE);
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    const own = page.getByRole('list', { name: 'Criteria from your own' });
    const field = own.getByRole('textbox', { name: 'Criterion' });
    await field.fill('A garden');
    await page.getByRole('button', { name: 'Edit A garden' }).click();
    await own.getByRole('checkbox', { name: 'Ask about A garden' }).click();
    await expect.element(page.getByRole('button', { name: 'Edit A garden' })).not.toBeInTheDocument();
    return { field, own };
  }

  it('keeps the focus where its row is gone', async () => {
    const { field, own } = await unticked();
    await back.click();
    await expect.element(back).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
    await own.getByRole('checkbox', { name: 'Ask about A garden' }).click();
    await page.getByRole('button', { name: 'Edit A garden' }).click();
    await own.getByRole('checkbox', { name: 'Ask about A garden' }).click();
    await own.getByRole('textbox', { name: 'Best end of A garden' }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveFocus();
  });

  it('is no longer edited from there once the focus is elsewhere', async () => {
    await showPage(PAGE);
    const count = proposalNow().criteria.length;
    await edit.click();
    await page.getByRole('checkbox', { name: 'Ask about Quiet rooms' }).click();
    await expect.element(back).toBeVisible();
    await page.getByRole('textbox', { name: 'Pro 1 of A' }).click();
    await expect.element(back).not.toBeInTheDocument();
    await label.click();
    await userEvent.keyboard('{Enter}');
    expect(proposalNow().criteria).toHaveLength(count + 1);
  });

  it('is the one that was opened last', async () => {
    await showPage(PAGE);
    await edit.click();
    await page.getByRole('button', { name: 'Edit Free time' }).click();
    await expect.element(back).toBeVisible();
    await back.click();
    await expect.element(page.getByRole('button', { name: 'Edit Free time' })).toHaveFocus();
  });
});
