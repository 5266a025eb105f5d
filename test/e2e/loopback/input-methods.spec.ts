import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/core/assessment/draft.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { type InputMethod, inputMethodOf } from '../../support/input-method.ts';
import { apps } from '../support/app.ts';
import { openDraft } from '../support/seed.ts';

/** An input method in a page, through the browser's own interface to it. */
async function inputMethodIn(page: Page): Promise<InputMethod> {
  const cdp = await page.context().newCDPSession(page);
  // Its types want the parameters of each method apart.
  return inputMethodOf((method, parameters) => cdp.send(method, parameters as never));
}

/** Composes and confirms in the field with the focus, which keeps it. */
async function convert(page: Page, field: Locator, reading: string, text: string): Promise<void> {
  const method = await inputMethodIn(page);
  await field.focus();
  await method.compose(reading);
  await method.confirm(text);
  await expect.poll(() => field.inputValue()).toContain(text);
  expect(await holdsFocus(field)).toBe(true);
}

const holdsFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement);

describe('the Enter that confirms a conversion', () => {
  const start = apps('loopback');
  const openAt = async (step: Step): Promise<Page> => {
    const { page } = await start();
    await openDraft(page, { ...sampleDraft(10), step });
    return page;
  };

  it('adds no row, the next does', async () => {
    const page = await openAt('paths');
    const rows = page.getByRole('textbox', { name: /^Trade-off \d+ of Individual Contributor$/ });
    await page.getByRole('button', { name: 'Add a trade-off of Individual Contributor' }).click();
    const before = await rows.count();
    await convert(page, rows.last(), 'にほん', '日本');
    expect(await rows.count()).toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(before + 1);
  });

  it('goes to no other criterion, the next does', async () => {
    const page = await openAt('weights');
    const points = page.getByRole('textbox', { name: /: points$/ });
    await points.first().fill('');
    await convert(page, points.first(), '７', '７');
    await page.keyboard.press('Enter');
    await expect.poll(() => holdsFocus(points.nth(1))).toBe(true);
  });

  it('goes to no other path, the next does', async () => {
    const page = await openAt('ratings');
    const numbers = page.locator('[data-rated] input[type="text"]');
    await numbers.first().fill('');
    await convert(page, numbers.first(), '７', '７');
    await page.keyboard.press('Enter');
    await expect.poll(() => holdsFocus(numbers.nth(1))).toBe(true);
  });

  it('closes no editor, the next does', async () => {
    const page = await openAt('criteria');
    await page.getByRole('button', { name: 'Edit Hands-on coding' }).click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await convert(page, name, 'こーど', 'コード');
    await page.keyboard.press('Enter');
    await name.waitFor({ state: 'detached' });
  });
});
