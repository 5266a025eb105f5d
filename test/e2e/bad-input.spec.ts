import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostNames, hosts } from './driver.ts';
import { ANSWERS } from './support/answers.ts';
import { apps } from './support/app.ts';
import { mouse } from './support/hand.ts';
import * as walk from './support/walk.ts';

/** Every file below a folder whose name starts so. */
const filesNamed = (folder: string, start: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(start))
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(hosts)('bad input on %s', (kind) => {
  const start = apps(kind);

  it(`is told where it stands, with what to do, and loses nothing (${hostNames[kind]})`, async () => {
    const app = await start();
    const { page } = app;
    const hand = mouse(page);
    const alert = page.getByRole('alert').getByText(/\S/).first();
    await walk.startDecision(page, hand);

    const question = page.getByRole('textbox', { name: 'The question' });
    await question.fill('?'.repeat(161));
    await page
      .getByText(/^Too long: at most 160 characters/)
      .first()
      .waitFor();
    await page.getByText(/^Saved /).waitFor();
    await hand.next();
    await alert.waitFor();
    await app.reload();
    await walk.onScreen(page, walk.STEP_HEADINGS.frame);
    expect((await question.inputValue()).length).toBe(161);
    await walk.frame(page, hand);
    await page.getByText(/^Saved /).waitFor();
    await walk.paths(page, hand);

    for (const { label } of ANSWERS.criteria.slice(2))
      await page.getByRole('checkbox', { name: label }).uncheck();
    await hand.next();
    await alert.waitFor();
    await walk.onScreen(page, walk.STEP_HEADINGS.criteria);
    for (const { label } of ANSWERS.criteria.slice(2))
      await page.getByRole('checkbox', { name: label }).check();
    await walk.criteria(page, hand);

    for (const { label } of ANSWERS.criteria)
      await page.getByRole('textbox', { name: `${label}: points` }).fill('0');
    await hand.next();
    await page
      .getByText(/^Every criterion has 0 points\./)
      .first()
      .waitFor();
    await walk.onScreen(page, walk.STEP_HEADINGS.weights);
    await walk.weights(page, hand);
    await walk.ratings(page, hand);
    await walk.rules(page, hand);
    await hand.next();

    await walk.decide(page, hand);
    await page.getByLabel('Look at it again on').fill('2020-01-01');
    await page.getByRole('textbox', { name: 'How likely' }).fill('120');
    await page.getByText('Write a whole number from 0 to 100.').waitFor();
    await hand.next();
    await page
      .getByText(/^The review date is not in the future\./)
      .first()
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByLabel('Look at it again on').fill(ANSWERS.reviewOn);
    await page.getByRole('textbox', { name: 'How likely' }).fill('70');
    await walk.commit(page, hand);
  });

  it(`opens what is left of damaged files, and says so calmly (${hostNames[kind]})`, async () => {
    const app = await start();
    const hand = mouse(app.page);
    await walk.startDecision(app.page, hand);
    await walk.frame(app.page, hand);
    await app.page.getByText(/^Saved /).waitFor();
    await app.kill();
    const [newest] = filesNamed(join(app.dataFolder, 'drafts'), 'draft.').toSorted().reverse();
    if (newest === undefined) throw new Error('No draft was stored.');
    writeFileSync(newest, '{"seq": 9');

    await app.restart();
    await app.page.getByText(/A saved copy of .* is damaged\. The other copy is in use/).waitFor();
    expect(filesNamed(app.dataFolder, 'draft.').length).toBeGreaterThan(1);
    await app.page.getByRole('link', { name: /^Continue/ }).click();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  });

  it(`says why nothing can be saved where the data folder cannot be written (${hostNames[kind]})`, async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'crossroads-e2e-'));
    // A file in the place of a folder stops even a user who may write everywhere.
    writeFileSync(join(dataFolder, 'drafts'), 'not a folder');
    const { page } = await start({ dataFolder });
    await page.getByRole('button', { name: 'Start a decision' }).click();
    await page.getByText(/cannot be written/).waitFor();
    await page.getByRole('button', { name: 'Start a decision' }).waitFor();
    expect(readFileSync(join(dataFolder, 'drafts'), 'utf8')).toBe('not a folder');
  });
});
