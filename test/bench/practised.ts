import type { Page } from 'playwright-core';
import { ANSWERS, PATHS } from '../e2e/support/answers.ts';
import { onScreen, pathsInOrder, STEP_HEADINGS } from '../e2e/support/walk.ts';
import { type Counted, countedKeyboard, estimate } from './keystrokes.ts';
import type { Row } from './row.ts';
import { withWindow } from './window.ts';

/** A practised user is through the whole wizard within five minutes, s. */
const MOST = 5 * 60;

const NEXT = 'Control+Enter';

/** The key of a rating: the ten nearest to it, 0 for 100, U where it is unknown. */
const ratingKey = (value: number | null): string =>
  value === null ? 'u' : String(Math.min(10, Math.max(1, Math.round(value / 10))) % 10);

/** The whole way with ten criteria, everything answered that must be, each by its quickest keys. */
async function walkQuickly(page: Page, hand: Counted): Promise<void> {
  await hand.to(page.getByRole('button', { name: 'Start a decision' }));
  await hand.press('Enter');

  await onScreen(page, STEP_HEADINGS.frame);
  await hand.to(page.getByRole('textbox', { name: 'The question' }));
  await hand.answer(ANSWERS.question);
  const order = await pathsInOrder(page);
  for (const path of order) {
    const part = page.getByRole('region', { name: PATHS[path] });
    await hand.to(part.getByRole('combobox', { name: 'The role you would take' }));
    await hand.answer(ANSWERS.roles[path]);
  }
  await hand.press(NEXT);
  await onScreen(page, STEP_HEADINGS.paths);
  await hand.press(NEXT);
  await onScreen(page, STEP_HEADINGS.criteria);
  await hand.press(NEXT);

  await onScreen(page, STEP_HEADINGS.weights);
  await hand.to(page.getByRole('textbox', { name: `${ANSWERS.criteria[0].label}: points` }));
  for (const { points } of ANSWERS.criteria) {
    await hand.answer(String(points));
    await hand.press('Enter');
  }
  await hand.press(NEXT);

  for (const { label, ...rated } of ANSWERS.criteria) {
    await onScreen(page, label);
    for (const path of order) await hand.answer(ratingKey(rated[path]));
    await hand.press(NEXT);
  }

  // Nobody named a price on the way, so none is asked about.
  const ofA = [`Do you want what ${PATHS.a} offers?`];
  const ofB = [`Does what ${PATHS.b} offers matter more to you than what ${PATHS.a} offers?`];
  for (const question of order.flatMap((path) => (path === 'a' ? ofA : ofB)))
    await hand.choose(page.getByRole('group', { name: question }), 0);
  await hand.choose(
    page.getByRole('group', { name: 'Which path does your gut expect to come out ahead?' }),
    0,
  );
  await hand.press(NEXT);
  await page.getByRole('heading', { level: 1, name: /points|too close/i }).waitFor();
  await hand.press(NEXT);

  await onScreen(page, STEP_HEADINGS.decide);
  await hand.choose(page.getByRole('group', { name: 'What do you decide?' }), 0);
  await hand.to(page.getByRole('textbox', { name: /How sure are you\?/ }));
  await hand.answer(String(ANSWERS.confidence));
  await hand.press(NEXT);
  const commit = page.getByRole('dialog').getByRole('button', { name: 'Commit decision' });
  await hand.to(commit);
  await hand.press('Enter');
  await onScreen(page, ANSWERS.question);
}

/** How many keys the whole wizard takes, and how long that takes by the keystroke-level model. */
export function practisedRows(): Promise<Row[]> {
  return withWindow(async (page) => {
    const hand = countedKeyboard(page);
    await walkQuickly(page, hand);
    return [
      { name: 'Whole wizard, ten criteria: keys', value: hand.keys, unit: 'keys', budget: null },
      { name: 'Whole wizard, ten criteria: answers', value: hand.answers, unit: 'answers', budget: null },
      {
        name: 'Whole wizard, ten criteria, by the keystroke-level model',
        value: estimate(hand),
        unit: 's',
        budget: { most: MOST },
      },
    ];
  });
}
