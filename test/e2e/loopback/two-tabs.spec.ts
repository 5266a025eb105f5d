import { describe, expect, it } from 'vitest';
import { hostNames } from '../driver.ts';
import { apps } from '../support/app.ts';
import { mouse } from '../support/hand.ts';
import * as walk from '../support/walk.ts';

// Electron has one window: a second instance hands over to the first.
describe('one draft in two tabs', () => {
  const start = apps('loopback');

  it(`is never overwritten by the older one (${hostNames.loopback})`, async () => {
    const { page } = await start();
    await walk.startDecision(page, mouse(page));
    const other = await page.context().newPage();
    await other.goto(page.url());
    const [mine, theirs] = [page, other].map((tab) => tab.getByRole('textbox', { name: 'The question' }));
    if (mine === undefined || theirs === undefined) throw new Error('Two tabs, two fields.');
    await theirs.fill('Written in the other tab');
    await other.getByText(/^Saved /).waitFor();
    const stated = (tab: typeof page) => tab.getByRole('alert').getByText(/changed in another window or tab/);

    await mine.fill('Written here');
    await stated(page).waitFor();
    expect(await mine.inputValue()).toBe('Written here');
    await page.getByRole('button', { name: 'Load the newer answers' }).click();
    await stated(page).waitFor({ state: 'hidden' });
    expect(await mine.inputValue()).toBe('Written in the other tab');

    await mine.fill('Written here, after all');
    await page.getByText(/^Saved /).waitFor();
    await theirs.fill('Written there once more');
    await stated(other).waitFor();
    await other.getByRole('button', { name: 'Keep mine' }).click();
    await stated(other).waitFor({ state: 'hidden' });
    await page.reload();
    await walk.onScreen(page, walk.STEP_HEADINGS.frame);
    expect(await mine.inputValue()).toBe('Written there once more');
  });
});
