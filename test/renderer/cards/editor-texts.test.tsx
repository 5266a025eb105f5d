import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { labels, proposalNow, trains } from '../support/card-editor.tsx';

describe('what the card says', () => {
  it('is reworded, and the rule that quoted it follows', async () => {
    await trains();
    await page.getByRole('textbox', { name: 'Con 1 of Night Trains' }).fill('Few routes on Sundays');
    expect(proposalNow().paths.a.cons).toEqual(['Few routes on Sundays']);
    expect(proposalNow().paths.a.rule?.con).toBe('Few routes on Sundays');
  });

  it('stays on one line', async () => {
    await trains();
    await page.getByRole('textbox', { name: 'Con 1 of Night Trains' }).click();
    await userEvent.keyboard('{End}{Enter}{Enter}');
    expect(proposalNow().paths.a.cons).toEqual(['Few routes run every day']);
    await page.getByRole('textbox', { name: 'Con 1 of Night Trains' }).fill('Few routes\n  on Sundays');
    expect(proposalNow().paths.a.cons).toEqual(['Few routes on Sundays']);
  });

  it('loses a statement and gets it back, with its rule and its criteria', async () => {
    await trains();
    const before = proposalNow();
    await page.getByRole('button', { name: 'Remove Pro 1 of Short Flights' }).click();
    expect(proposalNow().paths.b).toMatchObject({ pros: [], rule: null });
    expect(labels()).toContain('Crossing water');
    await expect.element(page.getByRole('button', { name: 'Add a pro of Short Flights' })).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(proposalNow()).toEqual(before);
  });

  it('gains statements and tags', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a con of Short Flights' }).click();
    await userEvent.keyboard('Long queues');
    await page.getByRole('button', { name: 'Add a tag of Short Flights' }).click();
    await userEvent.keyboard('noise');
    expect(proposalNow().paths.b).toMatchObject({
      cons: ['Specific tradeoffs depend on your use case', 'Long queues'],
      tags: ['airports', 'noise'],
    });
  });

  it('keeps inside the screen, however long its words are', async () => {
    await trains();
    await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Rindfleisch'.repeat(10));
    const main = page.getByRole('main').element();
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });

  it('can be without a rule', async () => {
    await trains();
    await page.getByRole('checkbox', { name: 'The card says when to choose Short Flights' }).click();
    expect(proposalNow().paths.b.rule).toBeNull();
  });
});
