import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { hostNames, hosts } from './driver.ts';
import { ANSWERS } from './support/answers.ts';
import { apps } from './support/app.ts';
import { dayFromNow, earlierJournal } from './support/earlier-journal.ts';
import { type Hand, keyboard, mouse } from './support/hand.ts';
import * as walk from './support/walk.ts';

const QUESTION = 'Take the rotation in Billing?';
const STATEMENT = 'I still write code on three days of five';

/** Decided half a year ago, due for review since yesterday, one prediction due. */
const ANSWERED: Draft = (() => {
  const sample = sampleDraft(10);
  return {
    ...sample,
    frame: { ...sample.frame, question: QUESTION, decideBy: null },
    gut: { expects: 'a', confidence: 71 },
    commitment: {
      ...sample.commitment,
      choice: 'a',
      confidence: 77,
      reviewOn: dayFromNow(-1),
      predictions: [{ id: 'p1', statement: STATEMENT, by: dayFromNow(-3), probability: 83 }],
    },
  };
})();

/** What must not be seen: the verdict, the margin's words, what was said with how much confidence. */
const COVERED = [/was ahead|is ahead by/, /\b77\s*%/, /\b71\s*%/, /\b83\s*%/, /times in 100/];

async function expectCovered(page: Page): Promise<void> {
  const whole = await page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);
  for (const secret of COVERED) expect(whole).not.toMatch(secret);
}

const go = (page: Page, place: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, place);

/** Everywhere a decision shows: Home, journal, its page, the palette. */
async function lookAround(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Begin review: ${QUESTION}` }).waitFor();
  await expectCovered(page);
  await go(page, '/journal');
  await page.getByRole('link', { name: QUESTION }).first().waitFor();
  await expectCovered(page);
  await page.keyboard.press('ControlOrMeta+k');
  const command = page.getByRole('textbox', { name: 'Command' });
  await command.fill('rotation');
  await page
    .getByRole('button', { name: new RegExp(QUESTION.slice(0, 12)) })
    .first()
    .waitFor();
  await expectCovered(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: QUESTION }).first().click();
  await page.getByText(/are covered until you have given new ones/).waitFor();
  await expectCovered(page);
}

async function review(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Begin review', exact: true }));
  await walk.onScreen(page, walk.STEP_HEADINGS.criteria);
  await expectCovered(page);
  await hand.next();
  await walk.onScreen(page, walk.STEP_HEADINGS.weights);
  await walk.weights(page, hand);
  await hand.tick(page.getByRole('checkbox', { name: 'Nothing has changed here since then' }));
  await walk.ratings(page, hand);
  await hand.press(page.getByRole('button', { name: 'Give them for good' }));
  await walk.onScreen(page, 'What happened since?');
  await hand.choose(walk.radiosOf(page, 'Did it turn out well?'), 'It turned out well');
  await hand.write(page.getByRole('textbox', { name: 'What happened?' }), 'I lead Billing since June.');
  await hand.next();
  await walk.onScreen(page, 'One prediction has reached its day.');
  await expectCovered(page);
  await hand.choose(walk.radiosOf(page, new RegExp(STATEMENT)), 'Came true');
  await hand.next();
  await walk.onScreen(page, /Today/);
  await page.getByText(/^Came true; you had said 83.%\.$/).waitFor();
  await hand.next();
  await walk.onScreen(page, 'It turned out well. Was it well decided?');
  await hand.choose(walk.radiosOf(page, 'Would you choose the same again?'), 'Yes');
  await hand.date(page.getByLabel('Look at it again on'), dayFromNow(200));
  await hand.choose(walk.radiosOf(page, 'How it was decided, and how it turned out'), 'Good luck');
  await hand.write(page.getByRole('textbox', { name: 'What do you take from it?' }), 'Ask Ines first.');
  await hand.next();
  await walk.onScreen(page, QUESTION);
}

describe.each(hosts)('a review on %s', (kind) => {
  const start = apps(kind);

  for (const [name, handOf] of [
    ['mouse', mouse],
    ['keyboard', keyboard],
  ] as const) {
    it(`is blind on every page and goes to its end by ${name} (${hostNames[kind]})`, async () => {
      const app = await start({ dataFolder: await earlierJournal([{ daysAgo: 180, answers: ANSWERED }]) });
      const { page } = app;
      await lookAround(page);
      await review(page, handOf(page));

      const since = page.getByRole('region', { name: 'Since then' });
      await since.getByText(/^Reviewed\. .*Good luck/).waitFor();
      await since.getByText('Ask Ines first.').waitFor();
      await since.getByText(/Came true; you had said 83.%/).waitFor();
      await page.getByText(/^Comes back on /).waitFor();
      await page
        .getByRole('region', { name: 'The decision' })
        .getByText(/^77.%$/)
        .waitFor();

      await app.restart();
      await app.page.getByRole('heading', { level: 1, name: 'One decision is kept.' }).waitFor();
    });
  }

  it(`is left and gone on with, and looking first is asked about (${hostNames[kind]})`, async () => {
    const app = await start({ dataFolder: await earlierJournal([{ daysAgo: 180, answers: ANSWERED }]) });
    await app.page.getByRole('button', { name: `Begin review: ${QUESTION}` }).click();
    await walk.onScreen(app.page, walk.STEP_HEADINGS.criteria);
    await app.page.getByRole('contentinfo').getByRole('button').last().click();
    await app.page.getByRole('textbox', { name: `${ANSWERS.criteria[0].label}: points` }).fill('64');
    await app.page.getByRole('button', { name: 'Save and leave' }).click();
    await app.page.getByRole('button', { name: 'Go on with the review' }).waitFor();

    await app.restart();
    const { page } = app;
    await page.getByRole('button', { name: `Go on: ${QUESTION}` }).click();
    await walk.onScreen(page, walk.STEP_HEADINGS.weights);
    const points = page.getByRole('textbox', { name: `${ANSWERS.criteria[0].label}: points` });
    expect(await points.inputValue()).toBe('64');
    await page.getByRole('button', { name: 'Throw this review away' }).click();
    await page.getByRole('button', { name: 'Begin review', exact: true }).waitFor();
    await expectCovered(page);

    await page.getByRole('button', { name: 'Export PDF' }).click();
    const dialog = page.getByRole('dialog', { name: 'Look at your old answers first?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Look first' }).click();
    await dialog.getByRole('button', { name: 'Look first' }).click();
    await page
      .getByText(/^Individual Contributor was ahead|^It was too close to call/)
      .first()
      .waitFor();
  });
});
