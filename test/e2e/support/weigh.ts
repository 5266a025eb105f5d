import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { ANSWERS } from './answers.ts';
import type { Hand } from './hand.ts';
import { PATIENCE } from './patience.ts';
import { onScreen, radiosOf } from './walk.ts';

/** The two other ways through the step of weights; each ends on the first rating. */

const LABELS = ANSWERS.criteria.map(({ label }) => label);

/** The criteria from the one with the most points to the one with the fewest. */
export const ORDER: readonly string[] = [...ANSWERS.criteria]
  .sort((one, other) => other.points - one.points)
  .map(({ label }) => label);

/** Rank-order centroid by its sum: the i-th of n weighs (1/i + … + 1/n)/n. */
export const orderWeights = (): Map<string, number> =>
  new Map(
    ORDER.map((label, index) => {
      const rest = ORDER.slice(index).reduce((sum, _, apart) => sum + 1 / (index + 1 + apart), 0);
      return [label, rest / ORDER.length];
    }),
  );

/** The fewest comparisons that connect all: each criterion with the next, how many times as important it is. */
export const COMPARISONS: readonly number[] = [1, 2, 1, 1 / 2, 1, 2, 1 / 2, 2, 1];

/** A chain of comparisons leaves no choice: each weight is the one before it over their ratio. */
export function chainWeights(): Map<string, number> {
  const weights = [1];
  for (const ratio of COMPARISONS) weights.push((weights.at(-1) ?? 1) / ratio);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(LABELS.map((label, index) => [label, (weights[index] ?? 0) / whole]));
}

const choose = (page: Page, hand: Hand, method: string) =>
  hand.choose(radiosOf(page, 'How do you want to weigh?'), method);

const handle = (page: Page, label: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${label}, place \\d`) });

/** Places them one after the other, the first two the wrong way round, and puts that right with keys. */
export async function weighByOrder(page: Page, hand: Hand): Promise<void> {
  await choose(page, hand, 'Ranking');
  const [first = '', second = '', ...rest] = ORDER;
  for (const [index, label] of [second, first, ...rest].entries()) {
    const words = index === 0 ? 'This one first' : 'This one next';
    await hand.press(page.getByRole('button', { name: `${label}: ${words}` }));
  }
  await handle(page, first).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('button', { name: `${first}, place 1` }).waitFor();
  await hand.next();
  await onScreen(page, LABELS[0] ?? '');
}

/** Pulls a placed criterion over another with the mouse. */
async function dragOver(page: Page, label: string, over: string): Promise<void> {
  const middle = async (locator: Locator) => {
    const box = await locator.boundingBox();
    if (box === null) throw new Error('It is not on the screen.');
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await middle(handle(page, label))));
  await page.mouse.down();
  await page.mouse.move(...(await middle(handle(page, over))), { steps: 12 });
  await page
    .getByText(new RegExp(`^${label} would take the place of ${over}`))
    .waitFor({ state: 'attached' });
  await page.mouse.up();
}

/** Tries an order first, by dragging, then compares in pairs; what was said in the order stays. */
export async function weighByPairs(page: Page, hand: Hand): Promise<void> {
  const [one = '', two = ''] = LABELS;
  await choose(page, hand, 'Ranking');
  await hand.press(page.getByRole('button', { name: `${one}: This one first` }));
  await hand.press(page.getByRole('button', { name: `${two}: This one next` }));
  await dragOver(page, two, one);
  await page.getByRole('button', { name: `${two}, place 1` }).waitFor();
  // dnd-kit takes a click right after a drop for the drop's own, for some moments that no hand would notice.
  const intro = page.getByText('Ten criteria make 45 questions.');
  await vi.waitFor(async () => {
    await choose(page, hand, 'Pairs');
    expect(await intro.isVisible()).toBe(true);
  }, PATIENCE);
  await choose(page, hand, 'Ranking');
  await page.getByRole('button', { name: `${two}, place 1` }).waitFor();
  await choose(page, hand, 'Pairs');

  await hand.press(page.getByRole('button', { name: 'Start comparing' }));
  for (const [index, ratio] of COMPARISONS.entries()) {
    const question = page.getByRole('region', { name: `Question ${index + 1} of 45` });
    const more = ratio > 1 ? LABELS[index] : LABELS[index + 1];
    const answer = ratio === 1 ? 'both equally, 1' : `${more} slightly more, 2`;
    await hand.press(question.getByRole('radio', { name: answer }));
    await hand.press(question.getByRole('button', { name: 'Next question' }));
  }
  await page.getByText('9 of 45 answered. Enough to go on; more answers make it surer.').waitFor();
  await hand.next();
  await onScreen(page, LABELS[0] ?? '');
}
