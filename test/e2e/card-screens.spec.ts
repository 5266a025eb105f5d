import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { hostNames, hosts } from './driver.ts';
import { apps } from './support/app.ts';
import { askForPdf } from './support/ask-for-pdf.ts';
import { expectAccessible } from './support/axe.ts';
import { mouse } from './support/hand.ts';
import { pageFile, pageText } from './support/pages.ts';
import { wordsIn } from './support/pdf-words.ts';
import { onScreen, STEP_HEADINGS } from './support/walk.ts';

const toCards = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Cards' }).click();
  await onScreen(page, /to decide by\.$/);
};

async function paste(page: Page, text: string): Promise<void> {
  await toCards(page);
  await page.getByRole('link', { name: 'Import a page' }).click();
  await page.getByRole('textbox', { name: 'The page’s text' }).fill(text);
}

async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(path);
}

const titles = (page: Page) =>
  page.getByRole('region', { name: 'Your own' }).getByRole('heading', { level: 3 }).allTextContents();

/** From the frame to the result, on the card of the night trains: every answer as short as it may be. */
async function toResult(page: Page): Promise<void> {
  const hand = mouse(page);
  await onScreen(page, STEP_HEADINGS.frame);
  await page.getByRole('textbox', { name: 'The question' }).fill('How do we get to Vienna?');
  await hand.next();
  await onScreen(page, STEP_HEADINGS.paths);
  await hand.next();
  await onScreen(page, STEP_HEADINGS.criteria);
  await hand.next();
  await onScreen(page, STEP_HEADINGS.weights);
  const weights = page.getByRole('textbox', { name: /: points$/ });
  const count = await weights.count();
  for (let at = 0; at < count; at += 1) await weights.nth(at).fill(String(100 - 10 * at));
  await hand.next();
  for (let at = 0; at < count; at += 1) {
    for (const [name, points] of [
      ['Night Trains', '80'],
      ['Short Flights', '30'],
    ] as const) {
      await page.getByRole('textbox', { name: new RegExp(`^${name} on `) }).fill(points);
    }
    await hand.next();
  }
  await hand.choose(page.getByRole('group', { name: 'Do you want what Night Trains offers?' }), 'Yes');
  await hand.choose(page.getByRole('group', { name: 'Can you live with what it costs?' }), 'Yes');
  await hand.choose(page.getByRole('group', { name: /^Does what .* offers matter more to you/ }), 'No');
  await hand.choose(page.getByRole('group', { name: /^Which path does your gut expect/ }), 'Unsure');
  await hand.next();
  await onScreen(page, /^Night Trains is ahead/);
}

describe.each(hosts)('the screens of cards on %s', (kind) => {
  const start = apps(kind);

  it(`makes a decision of a page: pasted, edited, saved, weighed and printed (${hostNames[kind]})`, async () => {
    const app = await start();
    const { page } = app;
    await paste(page, pageText('night-trains.txt'));
    await page.getByRole('button', { name: 'Review the card' }).click();
    await onScreen(page, 'One criterion needs your words.');
    const names = page.getByRole('textbox', { name: 'Criterion' });
    await names.first().fill('A night less in hotels');
    await page.getByRole('button', { name: 'Drop Carrying bulky luggage' }).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Drop Working without interruption' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved to your cards').waitFor();

    // With two cards, a new decision asks which.
    await page.getByRole('button', { name: 'New decision' }).click();
    await onScreen(page, 'Which two paths are you deciding between?');
    await page.getByRole('button', { name: 'Start with Night Trains vs Short Flights' }).click();
    await toResult(page);
    const { bytes } = await app.exportPdf(() => askForPdf(page));
    const text = (await readPdf(bytes)).pages.join(' ');
    for (const words of ['Night Trains', 'Short Flights', 'A night less in hotels', 'Carrying bulky luggage'])
      expect(text).toMatch(wordsIn(kind, words));
    expect(text).not.toMatch(wordsIn(kind, 'Working without interruption'));

    await app.restart();
    await toCards(app.page);
    expect(await titles(app.page)).toEqual(['Night Trains vs Short Flights']);
  });

  it(`reads a saved web page without running or fetching any of it (${hostNames[kind]})`, async () => {
    const { page } = await start();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await toCards(page);
    await page.getByRole('link', { name: 'Import a page' }).click();
    await chooseFile(page, 'Choose a file', pageFile('tea-saved-page.html'));
    await page.getByText('This can become a card.').waitFor();
    await page.getByRole('button', { name: 'Review the card' }).click();
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await page.getByText('Saved to your cards').waitFor();
    expect(await titles(page)).toEqual(['Green Tea vs Black Tea']);
    expect(await page.evaluate(() => 'crossroadsWasRun' in window)).toBe(false);
    expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
  });

  // The pages are the same on Electron.
  if (kind === 'loopback') {
    it('axe finds nothing on their screens, light and dark', async () => {
      const { page } = await start();
      const check = (screen: string) => expectAccessible(page, screen);
      await paste(page, pageText('refused-list-of-no-path.txt'));
      await page.getByText('Line 5 says').waitFor();
      await check('a refused page');
      await page.getByRole('textbox', { name: 'The page’s text' }).fill(pageText('remote-one-rule.txt'));
      await page.getByText('Worth a look').waitFor();
      await check('a page with warnings');
      await page.getByRole('button', { name: 'Review the card' }).click();
      await page
        .getByRole('button', { name: /^Split / })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Merge .* with another$/ })
        .last()
        .click();
      await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
      await page.getByRole('button', { name: 'Show the pick' }).click();
      await page.getByRole('button', { name: 'Save to your cards' }).click();
      await page
        .getByRole('alert')
        .getByText(/^Not saved/)
        .waitFor();
      await check('the editor with what has to be set right');
      await page.getByRole('button', { name: 'Leave the editor' }).click();
      await page.getByRole('heading', { name: 'Not saved yet' }).waitFor();
      await page.getByRole('button', { name: /^Make a copy of/ }).click();
      await onScreen(page, 'What does this card say?');
      await page.getByRole('button', { name: 'Leave', exact: true }).click();
      await page.getByRole('button', { name: /^Edit / }).waitFor();
      await check('library');
      await page.getByRole('button', { name: 'New decision' }).click();
      await onScreen(page, 'Which two paths are you deciding between?');
      await check('the choice of a card');
    });
  }
});
