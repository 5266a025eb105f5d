import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { hostileDraft } from '../../fixtures/hostile.ts';
import { longDraft } from '../../fixtures/sample-draft.ts';
import { apps } from '../support/app.ts';
import { callHost } from '../support/call-host.ts';
import { cutOff } from '../support/cut-off.ts';
import { mouse } from '../support/hand.ts';
import * as walk from '../support/walk.ts';

/** Of the window, in CSS pixels. At 200 % zoom half of them are left. */
const SIZES = {
  'at 200 % zoom': { width: 640, height: 400 },
  small: { width: 800, height: 600 },
  usual: { width: 1280, height: 800 },
  'very wide': { width: 2560, height: 1440 },
};

const RIGHT_TO_LEFT = Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0 ? `قيادة الفريق أم الخبرة التقنية رقم ${at}؟` : `הובלה טכנית או מומחיות, שאלה ${at}`,
);

/** As long as it may be committed. */
function longest(): Draft {
  const draft = longDraft(20);
  return { ...draft, frame: { ...draft.frame, question: draft.frame.question.slice(0, 160) } };
}

const TEXTS: Record<string, () => Draft> = {
  'long texts and 20 criteria': longest,
  'texts from right to left': () => hostileDraft(RIGHT_TO_LEFT),
};

/** Stores a draft with a card of its own, as if it had been answered here. */
async function storeDraft(page: Page, { card, ...answers }: Draft): Promise<Draft> {
  const { card: added } = await callHost(page, 'addCard', { card });
  const {
    id,
    createdAt,
    updatedAt,
    firstPath,
    card: own,
  } = await callHost(page, 'createDraft', { cardId: added.id });
  return callHost(page, 'saveDraft', { ...answers, card: own, id, createdAt, updatedAt, firstPath });
}

describe('the layout', () => {
  const start = apps('loopback');

  it.each(Object.entries(TEXTS))(
    'cuts nothing off and never scrolls sideways, with %s',
    async (_, draftOf) => {
      const { page } = await start();
      const draft = await storeDraft(page, draftOf());
      const visit = async (address: string) => {
        await page.goto(new URL(`#${address}`, page.url()).href);
        // A new address after the # alone would leave the screen before it in sight for a while.
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
      };
      const look = async (screen: string) => {
        await page.evaluate(() => document.fonts.ready);
        for (const [size, viewport] of Object.entries(SIZES)) {
          await page.setViewportSize(viewport);
          expect.soft(await cutOff(page), `${screen}, ${size}`).toEqual([]);
        }
      };

      const ids = draft.criteria.map(({ id }) => id);
      const ten = draft.criteria.map((criterion, index) => ({ ...criterion, on: index < 10 }));
      const [one = '', two = '', three = '', ...others] = ids;
      const ranking = [[one], [two, three]];
      const pairs = [two, three, ...others].map((second) => ({ first: one, second, ratio: 7 }));
      const otherWays: Partial<Draft>[] = [
        { weighing: { ...draft.weighing, method: 'ranking', ranking } },
        { weighing: { ...draft.weighing, method: 'pairwise', pairs }, criteria: ten },
      ];
      for (const answers of otherWays) {
        const { updatedAt } = await callHost(page, 'getDraft', { id: draft.id });
        await callHost(page, 'saveDraft', { ...draft, ...answers, updatedAt, step: 'weights' });
        await visit('/');
        await visit(`/assess/${draft.id}`);
        await look(`weights by ${answers.weighing?.method}`);
      }

      for (const step of ['frame', 'paths', 'criteria', 'weights', 'ratings', 'rules', 'result'] as const) {
        const { updatedAt } = await callHost(page, 'getDraft', { id: draft.id });
        await callHost(page, 'saveDraft', { ...draft, updatedAt, step });
        await visit('/');
        await visit(`/assess/${draft.id}`);
        await look(step);
      }
      await visit(`/assess/${draft.id}/decide`);
      await page.getByRole('heading', { name: 'What do you decide?' }).waitFor();
      await look('decide');
      await visit('/');
      await look('home');
      await callHost(page, 'commitDraft', { id: draft.id });
      for (const address of [`/journal/${draft.id}`, '/journal', '/', '/example', '/settings']) {
        await visit(address);
        await look(address);
      }
    },
  );

  it('lays no suggestions over the way on, at 200 % zoom', async () => {
    const { page } = await start();
    await page.setViewportSize(SIZES['at 200 % zoom']);
    await walk.startDecision(page, mouse(page));
    const next = page.getByRole('button', { name: 'Next: Paths' });
    for (const role of await page.getByRole('combobox', { name: 'The role you would take' }).all()) {
      await role.click();
      await page.getByRole('option').first().waitFor();
      // A trial checks that the button itself would get the click.
      await next.click({ trial: true });
      await page.keyboard.press('Escape');
    }
  });
});
