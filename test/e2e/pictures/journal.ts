import type { Page } from 'playwright-core';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import type { Driver } from '../driver.ts';
import { dayFromNow, earlierJournal } from '../support/earlier-journal.ts';
import { mouse } from '../support/hand.ts';
import * as walk from '../support/walk.ts';
import type { Album } from './album.ts';

const QUESTION = 'Take the rotation in Billing?';
const STATEMENT = 'I still write code on three days of five';

function decided(question: string, change: Partial<Draft['commitment']>): Draft {
  const { frame, gut, commitment, ...sample } = sampleDraft(10);
  const predictions = [{ id: 'p1', statement: STATEMENT, by: dayFromNow(-3), probability: 83 }];
  return {
    ...sample,
    frame: { ...frame, question, decideBy: null },
    gut,
    commitment: { ...commitment, choice: 'a', confidence: 77, predictions, ...change },
  };
}

/** Three decisions of different ages: two are due for review, one is not. @returns the data folder */
export const journalOfThree = (): Promise<string> =>
  earlierJournal([
    { daysAgo: 400, answers: decided('Leave Payments for the platform?', { reviewOn: dayFromNow(-30) }) },
    { daysAgo: 180, answers: decided(QUESTION, { reviewOn: dayFromNow(-1) }) },
    {
      daysAgo: 40,
      answers: decided('Stay in Lisbon, or lead from Porto?', {
        choice: 'b',
        confidence: 60,
        reviewOn: dayFromNow(140),
        predictions: [
          { id: 'p1', statement: 'Two of the team move along', by: dayFromNow(90), probability: 40 },
        ],
      }),
    },
  ]);

const go = (page: Page, place: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, place);

/** From what is due on Home through a review to insights, comparison, export, trash and storage. */
export async function takeJournal({ page }: Driver, { take }: Album): Promise<void> {
  const hand = mouse(page);
  await page.getByRole('button', { name: 'Show both' }).first().click();
  await page.getByRole('button', { name: `Begin review: ${QUESTION}` }).waitFor();
  await take('home-due');
  await go(page, '/journal');
  await page.getByRole('link', { name: QUESTION }).first().waitFor();
  await take('journal');
  await page.getByRole('link', { name: QUESTION }).first().click();
  await page.getByText(/are covered until you have given new ones/).waitFor();
  await take('decision-covered');
  await takeReview(page, take);

  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'File name' }).waitFor();
  await take('export');
  await page.keyboard.press('Escape');
  await go(page, '/insights');
  await walk.onScreen(page, /./);
  await take('insights');
  await go(page, '/settings/storage');
  await walk.onScreen(page, /./);
  await take('storage');
  await go(page, '/journal');
  await page.getByRole('link', { name: QUESTION }).first().click();
  await walk.onScreen(page, QUESTION);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menu').waitFor();
  await take('decision-menu');
  await hand.press(page.getByRole('menuitem', { name: 'Compare' }));
  await walk.onScreen(page, /./);
  await take('compare');
  await page.goBack();
  await page.getByRole('button', { name: 'More' }).click();
  await hand.press(page.getByRole('menuitem', { name: 'Delete' }));
  await page.getByText('Moved to the trash.').waitFor();
  await go(page, '/trash');
  await page.getByRole('button', { name: /^Restore/ }).waitFor();
  await take('trash');
}

async function takeReview(page: Page, take: Album['take']): Promise<void> {
  const hand = mouse(page);
  await hand.press(page.getByRole('button', { name: 'Begin review', exact: true }));
  await walk.onScreen(page, walk.STEP_HEADINGS.criteria);
  await take('review-criteria');
  await hand.next();
  await walk.weights(page, hand);
  await take('review-rating');
  await hand.tick(page.getByRole('checkbox', { name: 'Nothing has changed here since then' }));
  await walk.ratings(page, hand);
  await hand.press(page.getByRole('button', { name: 'Give them for good' }));
  await walk.onScreen(page, 'What happened since?');
  await hand.choose(walk.radiosOf(page, 'Did it turn out well?'), 'It turned out well');
  await hand.write(page.getByRole('textbox', { name: 'What happened?' }), 'I lead Billing since June.');
  await take('review-outcome');
  await hand.next();
  await hand.choose(walk.radiosOf(page, new RegExp(STATEMENT)), 'Came true');
  await take('review-predictions');
  await hand.next();
  await walk.onScreen(page, /Today/);
  await take('review-reveal');
  await hand.next();
  await hand.choose(walk.radiosOf(page, 'How it was decided, and how it turned out'), 'Good luck');
  await hand.choose(walk.radiosOf(page, 'Would you choose the same again?'), 'Yes');
  await hand.date(page.getByLabel('Look at it again on'), dayFromNow(200));
  await hand.write(page.getByRole('textbox', { name: 'What do you take from it?' }), 'Ask Ines first.');
  await take('review-process');
  await hand.next();
  await walk.onScreen(page, QUESTION);
  await take('decision-reviewed');
}
