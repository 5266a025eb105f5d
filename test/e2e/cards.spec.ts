import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import type { Card } from '../../src/core/card/card.ts';
import { cardFromText } from '../../src/core/card/card-file.ts';
import { type Driver, hostNames, hosts } from './driver.ts';
import { apps } from './support/app.ts';
import { onScreen, STEP_HEADINGS } from './support/walk.ts';

const TITLE = 'Night Trains vs Short Flights';
const PAGE = readFileSync(inProject('test', 'fixtures', 'pages', 'night-trains.txt'), 'utf8');

const cardsNamed = (page: Page, title: string) =>
  page.getByRole('button', { name: `Start a decision with ${title}`, exact: true });

/** Pastes a page, reviews its card unchanged, and saves it. */
async function importPage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await page.getByRole('link', { name: 'Import a page' }).click();
  await page.getByRole('textbox', { name: 'The page’s text' }).fill(PAGE);
  await page.getByRole('button', { name: 'Review the card' }).click();
  await page.getByRole('button', { name: 'Save to your cards' }).click();
  await cardsNamed(page, TITLE).waitFor();
}

/** Exports the card of a title, and reads the file that comes of it. */
async function exported(app: Driver): Promise<{ card: Card; bytes: Uint8Array; fileName: string }> {
  const { bytes, fileName } = await app.exportPdf(() =>
    app.page.getByRole('button', { name: `Export ${TITLE} to a file` }).click(),
  );
  const read = cardFromText(Buffer.from(bytes).toString('utf8'));
  if (read.kind === 'refused') throw new Error(read.message);
  return { card: read.card, bytes, fileName };
}

describe.each(hosts)('a card on %s', (kind) => {
  const start = apps(kind);

  it(`comes from a page, goes out as a file, comes back the same, and is decided by (${hostNames[kind]})`, async () => {
    const app = await start();
    await importPage(app.page);
    const first = await exported(app);
    expect(first.fileName).toBe('night-trains-vs-short-flights.crossroads-card');

    await app.page.getByRole('button', { name: `Delete ${TITLE}` }).click();
    await cardsNamed(app.page, TITLE).waitFor({ state: 'detached' });
    await app.restart();
    await app.page.getByRole('link', { name: 'Cards', exact: true }).click();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await app.page.getByRole('heading', { name: 'Not saved yet' }).count()).toBe(0);
    await app.page.locator('input[type=file][accept*=".json"]').setInputFiles({
      name: first.fileName,
      mimeType: 'application/json',
      buffer: Buffer.from(first.bytes),
    });
    await cardsNamed(app.page, TITLE).waitFor();
    const second = await exported(app);
    expect(second.card.id).not.toBe(first.card.id);
    expect({ ...second.card, id: first.card.id }).toEqual(first.card);

    await cardsNamed(app.page, TITLE).click();
    await onScreen(app.page, STEP_HEADINGS.frame);
    for (const name of ['Night Trains', 'Short Flights']) {
      await app.page.getByRole('region', { name }).waitFor();
    }
  });

  it(`is deleted with a way back, and a copy of it goes its own way (${hostNames[kind]})`, async () => {
    const { page } = await start();
    await importPage(page);
    await page.getByRole('button', { name: `Duplicate ${TITLE}` }).click();
    await cardsNamed(page, `${TITLE} (copy)`).waitFor();
    await page.getByRole('button', { name: `Delete ${TITLE}`, exact: true }).click();
    await cardsNamed(page, TITLE).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await cardsNamed(page, TITLE).waitFor();

    await page.getByRole('button', { name: `Edit ${TITLE} (copy)` }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('By rail or by air');
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await cardsNamed(page, 'By rail or by air').waitFor();
    expect(await cardsNamed(page, TITLE).count()).toBe(1);
  });
});
