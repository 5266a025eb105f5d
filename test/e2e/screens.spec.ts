import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostNames, hosts } from './driver.ts';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { ANSWERS, expectedMargin, overallValues } from './support/answers.ts';
import { apps } from './support/app.ts';
import { againstReadingOrder } from './support/focus-order.ts';
import { mouse } from './support/hand.ts';
import { pageText } from './support/pages.ts';
import * as walk from './support/walk.ts';

/** All that a page holds: its text, hidden or not, every attribute, and what its scripts keep beside it. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((field) =>
      'value' in field ? String(field.value) : '',
    );
    const kept = JSON.stringify([window.name, { ...localStorage }, { ...sessionStorage }, history.state]);
    return [document.documentElement.outerHTML, ...values, kept].join('\n');
  });

/** Whether the screen's heading or what holds it has the focus, or nothing has it yet: reading goes on from there. */
const beginsAtFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('h1, :has(h1)') === true);

const PICK = /\bpicks?\b/i;

/** The figures of the result, as any screen would write them. */
const FIGURES = [expectedMargin(), overallValues().a, overallValues().b].map((figure) => figure.toFixed(1));

describe.each(hosts)('every screen on %s', (kind) => {
  const start = apps(kind);

  it(`has its roles and names, its focus goes as one reads, and it tells nothing early (${hostNames[kind]})`, async () => {
    const { page } = await start();
    const hand = mouse(page);
    const look = async (name: string) => {
      await expect(await accessibilityTree(page)).toMatchFileSnapshot(`screens/${name}.yml`);
      expect.soft(await againstReadingOrder(page), name).toEqual([]);
    };
    /** A screen that was just come to. */
    const enter = async (name: string) => {
      expect.soft(await beginsAtFocus(page), `${name}: where the focus is`).toBe(true);
      await look(name);
    };
    const beforeResult = async (name: string) => {
      const whole = await everything(page);
      expect(whole, name).not.toMatch(PICK);
      for (const figure of FIGURES) expect(whole, name).not.toContain(figure);
    };
    const lookEarly = async (name: string) => {
      await beforeResult(name);
      await enter(name);
    };

    await page.getByRole('button', { name: 'Start a decision' }).waitFor();
    await lookEarly('01-first-run');
    await walk.startInOrder(page, hand, 'a');
    await beforeResult('02-frame');
    await page
      .locator('textarea:focus, input:focus')
      .and(page.getByRole('textbox', { name: 'The question' }))
      .waitFor();
    await look('02-frame');
    await walk.frame(page, hand);
    await lookEarly('03-paths');
    await walk.paths(page, hand);
    await lookEarly('04-criteria');
    await walk.criteria(page, hand);
    await lookEarly('05-weights');
    await walk.weights(page, hand);
    await lookEarly('06-rating');
    await walk.ratings(page, hand, 0, ANSWERS.criteria.length - 1);
    await lookEarly('07-last-rating');
    await walk.ratings(page, hand, ANSWERS.criteria.length - 1);
    await lookEarly('08-rules');
    await walk.rules(page, hand);

    const result = await everything(page);
    expect(result).not.toMatch(PICK);
    for (const figure of FIGURES) expect(result).toContain(figure);
    await enter('09-result');
    await hand.next();
    await walk.onScreen(page, walk.STEP_HEADINGS.decide);
    expect(await everything(page)).not.toMatch(PICK);
    await enter('10-decide');
    await walk.decide(page, hand);
    expect(await everything(page)).toMatch(PICK);
    await look('11-decide-answered');
    await walk.commit(page, hand);
    await enter('12-decision');
    for (const [place, name] of [
      ['Journal', '13-journal'],
      ['Home', '14-home'],
      ['Settings', '15-settings'],
    ] as const) {
      await page.getByRole('link', { name: place }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(/^Opening your journal/).waitFor({ state: 'detached' });
      if (place === 'Settings') await page.getByRole('link', { name: 'See Insights' }).waitFor();
      // On a desktop alone there is a notification to be switched off.
      await look(place === 'Settings' && kind === 'electron' ? `${name}-desktop` : name);
    }

    await page.getByRole('link', { name: 'Cards' }).click();
    await walk.onScreen(page, /to decide by\.$/);
    await look('16-cards');
    await page.getByRole('link', { name: 'Import a page' }).click();
    await page.getByRole('textbox', { name: 'The page’s text' }).fill(pageText('remote-one-rule.txt'));
    await page.getByText('This can become a card.').waitFor();
    await look('17-import');
    await page.getByRole('button', { name: 'Review the card' }).click();
    await walk.onScreen(page, /your words\.$/);
    await look('18-card-editor');
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await page.getByText('Saved to your cards').waitFor();
    await look('19-cards-saved');
    await page.getByRole('button', { name: 'New decision' }).click();
    await walk.onScreen(page, 'Which two paths are you deciding between?');
    await look('20-choose-card');
  });
});
