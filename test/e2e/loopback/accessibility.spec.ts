import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { hostNames } from '../driver.ts';
import { ANSWERS } from '../support/answers.ts';
import { apps } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { type Hand, mouse } from '../support/hand.ts';
import * as walk from '../support/walk.ts';

/** The step of weights by order and by pairs, in each of their states; then back to points, and a range for once. */
async function otherWaysToWeigh(page: Page, hand: Hand, check: (screen: string) => Promise<void>) {
  const choose = (method: string) =>
    hand.choose(page.getByRole('group', { name: 'How do you want to weigh?' }), method);
  await choose('Ranking');
  await check('an order without a place');
  for (const { label } of ANSWERS.criteria.slice(0, 3)) {
    await page.getByRole('button', { name: new RegExp(`^${label}: This one`) }).click();
  }
  await page
    .getByRole('button', { name: /: as important as/ })
    .nth(1)
    .click();
  await hand.next();
  await check('an order with what is missing');
  await choose('Pairs');
  await check('before the first pair');
  await page.getByRole('button', { name: 'Start comparing' }).click();
  await hand.next();
  await check('a pair that is needed');
  for (const { label } of ANSWERS.criteria.slice(1)) {
    await page.getByRole('radio', { name: `${label} slightly more, 2` }).click();
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('radio', { name: 'Hands-on coding vastly more, 9' }).click();
  await page.getByRole('button', { name: /^Show all answers/ }).click();
  await page.getByText(/^(Some|Your) answers contradict one another/).waitFor();
  await check('pairs with what they come to');
  await choose('Points');
  const [first = ''] = ANSWERS.criteria.map(({ label }) => label);
  await page.getByRole('textbox', { name: `${first}: points` }).fill('90');
  await page.getByRole('button', { name: `${first}: how far off might this be?` }).click();
  await page.getByRole('textbox', { name: `${first}: lowest points` }).fill('60');
  await check('points with a range');
  await page.getByRole('button', { name: `${first}: remove the range` }).click();
}

/** The pages are the same on Electron, where their accessibility trees are compared: axe goes through them once. */
describe('axe', () => {
  const start = apps('loopback');

  it(`finds nothing on any screen, light and dark (${hostNames.loopback})`, async () => {
    const { page } = await start();
    const hand = mouse(page);
    const check = (screen: string) => expectAccessible(page, screen);

    await page.getByRole('button', { name: 'Start a decision' }).waitFor();
    await check('first run');
    await page.getByRole('link', { name: 'Open the example' }).click();
    await page.getByRole('heading', { name: 'What you answered' }).waitFor();
    await check('example');
    await page.getByRole('link', { name: 'Home' }).click();
    await walk.startDecision(page, hand);
    await check('frame');
    await hand.next();
    await page.getByRole('alert').getByText(/\S/).first().waitFor();
    await check('frame with what is missing');
    await walk.frame(page, hand);
    await check('paths');
    await walk.paths(page, hand);
    await check('criteria');
    await page.getByRole('button', { name: 'Edit Room to innovate' }).click();
    await check('a criterion being edited');
    await page.getByRole('button', { name: 'Done' }).click();
    await walk.criteria(page, hand);
    await check('weights without an answer');
    await otherWaysToWeigh(page, hand, check);
    await walk.weights(page, hand);
    await check('a rating without an answer');
    await walk.ratings(page, hand, 0, 2);
    await page.getByRole('checkbox', { name: 'Give a range' }).first().check();
    await check('a range');
    await page.getByRole('checkbox', { name: 'Give a range' }).first().uncheck();
    await walk.ratings(page, hand, 2);
    await check('rules');
    await walk.rules(page, hand);
    const tables = page.getByRole('button', { name: /^Show .*table/ });
    while ((await tables.count()) > 0) await tables.first().click();
    await check('result with its tables');
    await page.getByRole('link', { name: 'How this is computed' }).click();
    await walk.onScreen(page, 'How this is computed');
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await check('how the result is computed');
    await page.getByRole('button', { name: 'Back to the result' }).click();
    await page.getByRole('button', { name: 'What if…' }).click();
    await page.getByRole('slider', { name: 'Weight of Hands-on coding' }).fill('0');
    await page
      .getByText(/^(?:This turns it|With this it would)/)
      .first()
      .waitFor();
    await check('what if, weights');
    await page.getByRole('radio', { name: 'Ratings' }).check();
    await check('what if, ratings');
    await page.getByRole('button', { name: 'Back to your answers' }).click();
    await walk.onScreen(page, walk.STEP_HEADINGS.result);
    await hand.next();
    await walk.decide(page, hand);
    await check('decide');
    await page.getByRole('button', { name: 'Help me word it' }).click();
    await page.getByRole('button', { name: ANSWERS.criteria[0].label, exact: true }).click();
    await check('a hope on its way to a prediction');
    await hand.next();
    await page.getByRole('dialog').waitFor();
    await check('the last review');
    await page.getByRole('dialog').getByRole('button', { name: 'Commit decision' }).click();
    await walk.onScreen(page, ANSWERS.question);
    await check('decision');
    await page.getByRole('link', { name: 'How this is computed' }).click();
    await walk.onScreen(page, 'How this is computed');
    await check('how a decision was computed');
    await page.getByRole('link', { name: 'Back to the decision' }).click();
    await walk.onScreen(page, ANSWERS.question);
    await page.getByRole('button', { name: 'New decision' }).click();
    await walk.onScreen(page, walk.STEP_HEADINGS.frame);
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await page.getByRole('link', { name: /^Continue/ }).waitFor();
    for (const place of ['Journal', 'Settings', 'Home']) {
      await page.getByRole('link', { name: place }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check(place);
    }
    await page.keyboard.press('Control+K');
    await page.getByRole('textbox', { name: 'Command' }).waitFor();
    await check('command palette');
  });
});
