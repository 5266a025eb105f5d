import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { type Driver, hostNames, hosts } from './driver.ts';
import { ANSWERS } from './support/answers.ts';
import { apps } from './support/app.ts';
import { expectAccessible } from './support/axe.ts';
import { callHost } from './support/call-host.ts';
import { type Hand, keyboard, mouse } from './support/hand.ts';
import { openDraft } from './support/seed.ts';
import { openSheetPage, type SheetPage } from './support/sheet-page.ts';

const QUESTION = 'Take the rotation in Billing?';
const REMARK = 'The payments lead sits in meetings all day.';

const DRAFT: Draft = (() => {
  const sample = sampleDraft(10);
  return { ...sample, frame: { ...sample.frame, question: QUESTION, decideBy: null } };
})();
const FIRST =
  DRAFT.criteria
    .filter(({ on }) => on)
    .map(({ label }) => label)
    .toSorted()[0] ?? '';

/** The same with one rating missing. */
const WITH_A_GAP: Draft = (() => {
  const id = DRAFT.criteria.find(({ label }) => label === FIRST)?.id ?? '';
  return { ...DRAFT, ratings: { ...DRAFT.ratings, [id]: { a: null, b: null, today: null, evidence: '' } } };
})();

let sheet: SheetPage | null = null;
let folder: string | null = null;
afterEach(async () => {
  await sheet?.close();
  if (folder !== null) await rm(folder, { recursive: true, force: true });
  sheet = null;
  folder = null;
});

/** Asks from the open result. @returns the page that is handed out */
async function ask(app: Driver, hand: Hand): Promise<Uint8Array> {
  const { page } = app;
  await hand.press(page.getByRole('button', { name: 'Ask someone who knows you' }));
  await hand.write(page.getByRole('textbox', { name: 'Your name' }), 'Mira');
  await hand.tick(page.getByRole('checkbox', { name: 'The question' }));
  const { fileName, bytes } = await app.exportPdf(() =>
    hand.press(page.getByRole('button', { name: 'Save the question sheet' })),
  );
  expect(fileName).toMatch(/^crossroads-questions-mira-\d{4}-\d\d-\d\d\.html$/);
  return bytes;
}

/** Fills a sheet in by hand: a few ratings, one “I cannot say”, a remark, a name. */
async function fillIn({ page, save }: SheetPage, hand: Hand): Promise<string> {
  const section = page.getByRole('region', { name: FIRST });
  await section.waitFor();
  await hand.slide(section.getByRole('slider', { name: /^Individual Contributor/ }), 20);
  await hand.write(section.getByRole('textbox', { name: /^Technical Leadership.*points/ }), '83');
  await hand.write(section.getByRole('textbox', { name: /What makes you think so/ }), REMARK);
  const cannot = page.getByRole('checkbox', { name: /^I cannot say/ }).last();
  await hand.tick(cannot);
  await page.getByText(/^3 of \d+ answers given\./).waitFor();
  const name = page.getByRole('textbox', { name: 'Your name' });
  await hand.write(name, 'Jana Novak');
  const { fileName, text } = await save(() =>
    hand.press(page.getByRole('button', { name: 'Save my answers' })),
  );
  expect(fileName).toMatch(/^answers-.*\.crossroads-answers$/);
  await page.getByText(/^Saved as /).waitFor();
  return text;
}

async function bringBack(page: Page, text: string): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'crossroads-answers-'));
  const file = join(folder, 'answers.crossroads-answers');
  await writeFile(file, text);
  const section = page.getByRole('region', { name: 'A second voice' });
  await section.locator('input[type="file"]').setInputFiles(file);
}

const wholePage = (page: Page) =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

describe.each(hosts)('a second voice on %s', (kind) => {
  const start = apps(kind);

  for (const [name, handOf] of [
    ['mouse', mouse],
    ['keyboard', keyboard],
  ] as const) {
    it(`is asked, answered offline, imported and opened by ${name} (${hostNames[kind]})`, async () => {
      const app = await start();
      const { page } = app;
      const hand = handOf(page);
      await openDraft(page, { ...DRAFT, step: 'result' });
      sheet = await openSheetPage(await ask(app, hand));
      await sheet.page.getByText(QUESTION).waitFor();
      await sheet.page.getByRole('heading', { level: 1, name: 'Mira asks how you see two paths.' }).waitFor();
      const text = await fillIn(sheet, handOf(sheet.page));
      expect(sheet.requests).toEqual([]);
      expect(sheet.errors).toEqual([]);

      await bringBack(page, text);
      await page.getByRole('heading', { level: 1, name: /^Jana Novak has answered/ }).waitFor();
      expect(await wholePage(page)).not.toContain(REMARK);
      await hand.press(page.getByRole('button', { name: 'Open Jana Novak’s ratings' }));
      await page.getByRole('heading', { level: 1, name: /^With Jana Novak’s ratings/ }).waitFor();
      await page.getByText(new RegExp(`You are furthest apart on “${FIRST}”`)).waitFor();
      await page.getByText(REMARK).first().waitFor();
      await hand.press(page.getByRole('button', { name: 'Show as table' }));
      await page.getByRole('table').last().getByRole('cell', { name: '83', exact: true }).waitFor();
      await hand.press(page.getByRole('button', { name: 'Keep beside the decision' }));
      await page.getByRole('link', { name: 'Jana Novak' }).waitFor();

      const id = /assess\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
      const draft = await callHost(page, 'getDraft', { id });
      expect(draft.ratings).toEqual(DRAFT.ratings);
      await callHost(page, 'saveDraft', {
        ...draft,
        commitment: { ...draft.commitment, predictions: [], reviewOn: ANSWERS.reviewOn },
      });
      await callHost(page, 'commitDraft', { id });
      await page.evaluate((to) => {
        location.hash = `/journal/${to}`;
      }, id);
      const since = page.getByRole('region', { name: 'Since then' });
      await since.getByText(/With Jana Novak’s ratings/).waitFor();
      await hand.press(since.getByRole('link', { name: 'Jana Novak' }));
      await hand.press(page.getByRole('button', { name: 'Remove Jana Novak’s answers' }));
      await since.getByText(/they were removed/).waitFor();
      await hand.press(page.getByRole('button', { name: 'Undo' }));
      await since.getByRole('link', { name: 'Jana Novak' }).waitFor();
    });
  }

  // The pages are the same on Electron.
  if (kind === 'loopback') {
    it('is accessible on each of its screens', async () => {
      const app = await start();
      const { page } = app;
      await openDraft(page, { ...DRAFT, step: 'result' });
      const html = await ask(app, mouse(page));
      for (const colorScheme of ['light', 'dark'] as const) {
        sheet = await openSheetPage(html, { colorScheme });
        expect([colorScheme, await sheet.violations()]).toEqual([colorScheme, []]);
        if (colorScheme === 'light') await sheet.close();
      }
      if (sheet === null) throw new Error('No sheet is open.');
      await bringBack(page, await fillIn(sheet, mouse(sheet.page)));
      await page.getByRole('button', { name: 'Open Jana Novak’s ratings' }).waitFor();
      await expectAccessible(page, 'sealed');
      await page.getByRole('button', { name: 'Open Jana Novak’s ratings' }).click();
      await page.getByRole('heading', { level: 1, name: /^With Jana Novak’s ratings/ }).waitFor();
      await expectAccessible(page, 'compared');
    });
  }

  it(`stays sealed while a rating of the user’s own is missing (${hostNames[kind]})`, async () => {
    const app = await start();
    const { page } = app;
    await openDraft(page, { ...DRAFT, step: 'result' });
    await page.getByRole('region', { name: 'A second voice' }).waitFor();
    sheet = await openSheetPage(await ask(app, mouse(page)));
    const text = await fillIn(sheet, mouse(sheet.page));
    const id = /assess\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    const draft = await callHost(page, 'getDraft', { id });
    await callHost(page, 'saveDraft', { ...draft, ratings: WITH_A_GAP.ratings });
    await bringBack(page, text);
    await page.getByRole('heading', { level: 1, name: /still sealed/ }).waitFor();
    await page.getByRole('button', { name: `Rate it: ${FIRST}` }).waitFor();
    expect(await wholePage(page)).not.toContain(REMARK);
    expect(await page.getByRole('button', { name: /^Open Jana/ }).count()).toBe(0);
  });

  it(`fills in a sheet that someone else has sent as a Crossroads file (${hostNames[kind]})`, async () => {
    const app = await start();
    const { page } = app;
    await openDraft(page, { ...DRAFT, step: 'result' });
    await page.getByRole('button', { name: 'Ask someone who knows you' }).click();
    await page.getByRole('radio', { name: /^A Crossroads file/ }).check({ force: true });
    const asked = await app.exportPdf(() =>
      page.getByRole('button', { name: 'Save the question sheet' }).click(),
    );
    expect(asked.fileName).toMatch(/\.crossroads-sheet$/);
    folder = await mkdtemp(join(tmpdir(), 'crossroads-answers-'));
    const file = join(folder, 'questions.crossroads-sheet');
    await writeFile(file, asked.bytes);
    await page.evaluate(() => {
      location.hash = '/cards/import';
    });
    await page.getByRole('heading', { level: 1, name: 'Which page compares your two paths?' }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('heading', { level: 1, name: 'How do you see these two paths?' }).waitFor();
    const section = page.getByRole('region', { name: FIRST });
    await mouse(page).slide(section.getByRole('slider').first(), 70);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ben');
    // What was filled in stays while one looks elsewhere in the app.
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.goBack();
    await page.getByText(/^1 of \d+ answers given\./).waitFor();
    const answers = await app.exportPdf(() => page.getByRole('button', { name: 'Save my answers' }).click());
    expect(answers.fileName).toMatch(/\.crossroads-answers$/);
    expect(JSON.parse(new TextDecoder().decode(answers.bytes))).toMatchObject({ name: 'Ben' });
  });
});
