import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { hostNames, hosts } from './driver.ts';
import { apps } from './support/app.ts';
import { askForPdf } from './support/ask-for-pdf.ts';
import { openDecision } from './support/seed.ts';
import * as walk from './support/walk.ts';

const DRAFT = sampleDraft(10);
const QUESTION = DRAFT.frame.question;
const LATER = 'Ines left; Payments is without a lead since June.';

describe.each(hosts)('the journal on %s', (kind) => {
  const start = apps(kind);

  it(`keeps a note beside the frozen answers, and a deleted decision comes back (${hostNames[kind]})`, async () => {
    const app = await start();
    const { page } = app;
    await openDecision(page, DRAFT);
    await walk.onScreen(page, QUESTION);

    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Add a note' }).fill(LATER);
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByText(LATER).waitFor();
    await app.cancelExport(() => askForPdf(page));
    const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
    // Where the system's dialog was cancelled, the window's own stays for another try.
    if (kind === 'electron') await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: 'Your decisions will be kept here.' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: QUESTION }).click();
    await page.getByText(LATER).waitFor();

    await app.restart();
    await app.page.getByRole('link', { name: 'Journal' }).click();
    await app.page.getByRole('link', { name: QUESTION }).click();
    await app.page.getByText(LATER).waitFor();
    expect(await app.page.getByText('do not add up').count()).toBe(0);
  });
});
