import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { answersFile } from '../../src/core/second-voice/answers.ts';
import { type QuestionSheet, questionSheet } from '../../src/core/second-voice/question-sheet.ts';
import { renderQuestionSheet } from '../../src/report/index.ts';
import { openSheetPage, type SheetPage } from '../e2e/support/sheet-page.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

const SHEET = questionSheet.parse({
  format: 'crossroads-question-sheet',
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  madeAt: '2026-11-20T10:00:00.000Z',
  from: 'Mira',
  question: 'Take the rotation in Billing?',
  whyNow: '',
  paths: {
    a: { name: 'Individual Contributor', shortName: 'IC', role: 'Staff engineer' },
    b: { name: 'Technical Leadership', shortName: 'TL', role: 'Lead, Payments' },
  },
  firstPath: 'b',
  criteria: ['Pay', 'Calm'].map((label) => ({ id: label, label, worst: 'As now', best: 'Far better' })),
});

const html = (changes: Partial<QuestionSheet> = {}) =>
  renderQuestionSheet({ ...SHEET, ...changes }, (text) =>
    createHash('sha256').update(text, 'utf8').digest('base64'),
  );

let sheet: SheetPage | null = null;
const folder = temporaryFolder();
afterEach(async () => {
  await sheet?.close();
  sheet = null;
});
afterAll(() => removeFolder(folder));

async function opened(...given: Parameters<typeof openSheetPage>): Promise<SheetPage> {
  sheet = await openSheetPage(...given);
  return sheet;
}

const points = (page: Page, path: string, label: string) =>
  page.getByRole('textbox', { name: `${path}, ${label}: points from 0 to 100` });
const remark = (page: Page, label: string) =>
  page.getByRole('textbox', { name: `What makes you think so? ${label}` });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save my answers' });
const status = (page: Page) => page.getByRole('status');

async function answer(page: Page): Promise<void> {
  await points(page, 'Individual Contributor', 'Pay').fill('62');
  await page.getByRole('checkbox', { name: /^I cannot say.*Technical Leadership, Calm$/ }).check();
  await remark(page, 'Pay').fill('Band 5.');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Jana');
}

async function expectAnswered(page: Page): Promise<void> {
  await page.getByText('2 of 4 answers given.').waitFor();
  expect(await points(page, 'Individual Contributor', 'Pay').inputValue()).toBe('62');
  expect(await page.getByRole('slider', { name: 'Individual Contributor, Pay' }).inputValue()).toBe('62');
  expect(await remark(page, 'Pay').inputValue()).toBe('Band 5.');
  expect(await page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Jana');
}

/** Loads it anew. @returns whether the browser asked first */
async function reload(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.reload();
  page.removeAllListeners('dialog');
  return asked;
}

describe('the page of a question sheet', () => {
  it('asks before it is loaded anew, and has what was answered again, until that is in a file', async () => {
    const { page, save } = await opened(html());
    await answer(page);
    expect(await reload(page)).toBe(true);
    await expectAnswered(page);
    expect(await status(page).textContent()).toContain('They are not saved yet');

    const { text } = await save(() => saveButton(page).click());
    expect(answersFile.parse(JSON.parse(text))).toMatchObject({ name: 'Jana', sheet: SHEET.id });
    await status(page)
      .getByText(/^Saved as /)
      .waitFor();
    expect(await reload(page)).toBe(false);
    await page.getByText('0 of 4 answers given.').waitFor();
  });

  it('opens saved answers with a way back to those that were not saved', async () => {
    const { page, save } = await opened(html());
    await answer(page);
    const { text } = await save(() => saveButton(page).click());
    await points(page, 'Individual Contributor', 'Pay').fill('7');
    await page.locator('input[type=file]').setInputFiles({
      name: 'mine.crossroads-answers',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expectAnswered(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await points(page, 'Individual Contributor', 'Pay').inputValue()).toBe('7');
    expect(await reload(page)).toBe(true);
  });

  it.each([
    ['half a file', '{"format":"crossroads-answers","version":1,"id":"', /holds no answers/],
    ['an endless file', 'x'.repeat(50_000_000), /holds no answers/],
    ['deep nesting', '['.repeat(200_000), /holds no answers/],
    [
      'a newer version',
      JSON.stringify({
        format: 'crossroads-answers',
        version: 2,
        id: SHEET.id,
        sheet: SHEET.id,
        ratings: {},
      }),
      /newer version/,
    ],
    [
      'answers to another sheet',
      JSON.stringify({
        format: 'crossroads-answers',
        version: 1,
        id: SHEET.id,
        sheet: '00000000-0000-4000-8000-000000000002',
        ratings: {},
      }),
      /another question sheet/,
    ],
  ])('says what is wrong with %s, and keeps what is answered', async (_what, text, said) => {
    const { page, errors } = await opened(html());
    await answer(page);
    // From the disk: a long one would take its time through the browser's own wire.
    const file = join(folder, 'a.crossroads-answers');
    writeFileSync(file, text);
    await page.locator('input[type=file]').setInputFiles(file);
    await status(page).getByText(said).waitFor();
    await expectAnswered(page);
    expect(errors).toEqual([]);
  });

  it('cuts nothing off: a text that is too long is said at its field, and not saved', async () => {
    const { page, save, violations } = await opened(html(), { width: 390, height: 844 });
    await answer(page);
    await remark(page, 'Calm').fill('x'.repeat(10_001));
    await page.getByRole('textbox', { name: 'Your name' }).fill('J'.repeat(121));
    await saveButton(page).click();
    const field = remark(page, 'Calm');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await field.inputValue()).length).toBe(10_001);
    expect(await field.evaluate(describedBy)).toMatch(/^Too long: at most 10,000 characters/);
    expect(await page.getByRole('textbox', { name: 'Your name' }).evaluate(describedBy)).toMatch(
      /^Too long: at most 120 characters/,
    );
    expect(await violations()).toEqual([]);

    await field.fill('x'.repeat(10_000));
    await page.getByRole('textbox', { name: 'Your name' }).fill('J'.repeat(120));
    const { text } = await save(() => saveButton(page).click());
    expect(answersFile.parse(JSON.parse(text)).ratings['Calm']?.remark).toHaveLength(10_000);
  });

  it('saves no file without a rating, a name or a number that it can read', async () => {
    const { page } = await opened(html());
    const name = page.getByRole('textbox', { name: 'Your name' });
    await saveButton(page).click();
    expect(await name.evaluate(describedBy)).toMatch(/^Write your name/);
    await name.fill('Jana');
    await saveButton(page).click();
    await status(page)
      .getByText(/nothing to save yet/)
      .waitFor();
    const number = points(page, 'Technical Leadership', 'Calm');
    await number.fill('seven');
    await saveButton(page).click();
    expect(await number.evaluate(describedBy)).toBe('Write a whole number from 0 to 100.');
  });

  it('says what to do where no script runs', async () => {
    const { page } = await opened(html(), { javaScriptEnabled: false, width: 390, height: 844 });
    await page.getByRole('heading', { level: 1, name: 'A question sheet from Crossroads' }).waitFor();
    await page.getByText(/open it in a browser/).waitFor();
  });

  it.each([320, 390, 640, 800, 1280])('fits a window %i wide, whatever its texts', async (width) => {
    const long = (length: number) => 'Wörter ohne Ende '.repeat(20).slice(0, length).trim();
    const { page, errors } = await opened(
      html({
        from: 'M'.repeat(120),
        question: long(160),
        whyNow: 'x'.repeat(10_000),
        paths: {
          a: { name: long(120), shortName: 'A', role: 'W'.repeat(120) },
          b: { name: 'קיادة تقنية', shortName: 'B', role: '</script><b>bold</b>' },
        },
        criteria: [
          { id: 'a', label: 'W'.repeat(120), worst: 'm'.repeat(280), best: long(280) },
          { id: 'b', label: '\u202eturned', worst: '<img src=x onerror=alert(1)>', best: 'הרבה (100)' },
        ],
      }),
      { width, height: 700 },
    );
    await page.getByText('0 of 4 answers given.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const narrowest = await page
      .locator('.qs-path, .qs-slider')
      .evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().width)));
    expect(narrowest).toBeGreaterThan(100);
    expect(errors).toEqual([]);
  });
});

/** The text that the field names as what describes it. */
const describedBy = (field: Element): string =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
