import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftSummary } from '../../src/core/api.ts';
import type { DecisionSummary } from '../../src/core/journal/decision.ts';
import { palette } from '../../src/renderer/app/palette.ts';
import { Shortcuts } from '../../src/renderer/app/Shortcuts.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { decisionSummary } from '../fixtures/decision-summary.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const GDANSK: DraftSummary = {
  id: DRAFT_ID,
  title: 'Gdańsk or Łódź?',
  step: 'frame',
  furthest: 'frame',
  hasRules: true,
  deciding: false,
  createdAt: '2026-11-23T18:00:00.000Z',
  updatedAt: '2026-11-23T18:00:00.000Z',
  decideBy: null,
  rated: 0,
  criteria: 10,
};
let drafts: DraftSummary[] = [];
let decisions: DecisionSummary[] = [];
let answered: unknown[] = [];

const PREDICTION = { id: 'p1', statement: 'I still write code', by: '2020-06-01' };
const predicting = (open: DecisionSummary['predictions']['open']): DecisionSummary =>
  decisionSummary({ title: 'Staff, or lead?', predictions: { came: 0, didNot: 0, void: 0, open } });
/** The decision as the host answers after one was answered. */
const decided = decisionOf(decidedDraft({ predictions: [{ ...PREDICTION, probability: 83 }] }));

hostAnswering({
  listDrafts: () => drafts,
  listDecisions: () => decisions,
  resolvePrediction: ({ predictionId, outcome, why, on }) => {
    answered.push({ predictionId, outcome, why, on });
    decisions = [predicting([])];
    return decided;
  },
  reopenPrediction: ({ predictionId }) => {
    answered.push({ predictionId, outcome: null });
    decisions = [predicting([PREDICTION])];
    return decided;
  },
  listReviews: () => [],
  listNotices: () => [],
});

beforeEach(() => {
  drafts = [];
  decisions = [];
  answered = [];
  palette.close();
  window.location.hash = '';
  useApp.setState({ info: APP_INFO });
});

const open = async () => {
  await show(<Shortcuts />);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'Command' })).toHaveFocus();
};

describe('the command palette', () => {
  it('opens the example by a few letters', async () => {
    await open();
    await userEvent.keyboard('exampl');
    await expect.element(page.getByRole('button', { name: /^Open the example/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe('#/example');
  });

  it('marks what was looked for with the marker pen of the house', async () => {
    await open();
    await userEvent.keyboard('exampl');
    const mark = page.getByRole('button', { name: /^Open the example/ }).getByText('exampl', { exact: true });
    await expect.element(mark).toBeVisible();
    const pen = document.body.appendChild(document.createElement('span'));
    pen.style.cssText = 'background: var(--cr-mark); color: var(--cr-mark-ink)';
    const [ours, theirs] = [pen, mark.element()].map((each) => getComputedStyle(each));
    expect(theirs?.backgroundColor).toBe(ours?.backgroundColor);
    expect(theirs?.color).toBe(ours?.color);
    pen.remove();
  });

  it.each(['gdansk', 'GDAŃSK', 'gdan\u0301sk'])('finds “Gdańsk or Łódź?” by %s', async (letters) => {
    drafts = [GDANSK];
    await open();
    await page.getByRole('textbox', { name: 'Command' }).fill(letters);
    await expect.element(page.getByRole('button', { name: /^Gdańsk or Łódź\?/ })).toBeVisible();
  });

  it('opens and closes with the key of the K in a Cyrillic layout', async () => {
    await show(<Shortcuts />);
    const command = page.getByRole('textbox', { name: 'Command' });
    const press = () =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'л',
          code: 'KeyK',
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    press();
    await expect.element(command).toHaveFocus();
    press();
    await expect.element(command).not.toBeInTheDocument();
  });

  describe('where a prediction is open', () => {
    const command = page.getByRole('textbox', { name: 'Command' });
    const dialog = page.getByRole('dialog', { name: 'Answer a prediction' });
    const ask = async () => {
      decisions = [predicting([PREDICTION])];
      await open();
      await userEvent.keyboard('write code');
      const found = page.getByRole('button', {
        name: /^I still write code Answer this prediction, due since /,
      });
      await expect.element(found).toBeVisible();
      await userEvent.keyboard('{Enter}');
      await expect.element(dialog.getByRole('button', { name: 'Came true' })).toHaveFocus();
    };

    it('answers it in place by keys alone, with the way back', async () => {
      await ask();
      await expect.element(dialog.getByText('In “Staff, or lead?”')).toBeVisible();
      expect(document.body.textContent).not.toMatch(/83.%/);
      await userEvent.keyboard('{Tab}{Enter}');
      await expect.element(dialog).not.toBeInTheDocument();
      expect(answered).toEqual([{ predictionId: 'p1', outcome: 'did-not', why: '', on: '2020-06-01' }]);
      const told = page.getByRole('alert').filter({ hasText: /Did not come true; you had said 83.%/ });
      await told.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => answered.at(-1)).toEqual({ predictionId: 'p1', outcome: null });
    });

    it('stays open where the answer is taken back after it was opened anew', async () => {
      await ask();
      await userEvent.keyboard('{Enter}');
      await expect.element(dialog).not.toBeInTheDocument();
      await userEvent.keyboard('{Control>}k{/Control}');
      await expect.element(command).toHaveFocus();
      const told = page.getByRole('alert').filter({ hasText: /^Came true/ });
      await expect.element(told.getByRole('button', { name: 'Undo' })).toBeVisible();
      await userEvent.keyboard('{F8}{Enter}');
      await expect.poll(() => answered.at(-1)).toEqual({ predictionId: 'p1', outcome: null });
      await expect.element(told).not.toBeInTheDocument();
      await expect.element(command).toBeVisible();
    });

    it('asks why where it cannot be told', async () => {
      await ask();
      await dialog.getByRole('button', { name: 'Cannot be told' }).click();
      await dialog.getByRole('textbox', { name: 'Why it cannot be told' }).fill('The team is gone.');
      await userEvent.keyboard('{Tab}{Enter}');
      await expect.poll(() => answered).toMatchObject([{ outcome: 'void', why: 'The team is gone.' }]);
    });

    it('leaves it open and goes back to the commands', async () => {
      await ask();
      await dialog.getByRole('button', { name: 'Leave it' }).click();
      await expect.element(command).toHaveFocus();
      expect(answered).toEqual([]);
    });

    it('offers none where nothing can be saved', async () => {
      decisions = [predicting([PREDICTION])];
      useApp.setState(({ info }) => ({ info: info && { ...info, readOnly: 'lock' } }));
      await open();
      await userEvent.keyboard('write code');
      await expect.element(page.getByText('Nothing of that name.')).toBeVisible();
    });

    it('of a decision that is closed for good is not asked about', async () => {
      const other = { ...PREDICTION, id: 'p2', statement: 'I lead, and write code' };
      decisions = [{ ...predicting([PREDICTION]), closed: true }, predicting([other])];
      await open();
      await userEvent.keyboard('write code');
      await expect.element(page.getByRole('button', { name: /^I lead, and write code/ })).toBeVisible();
      expect(page.getByRole('button', { name: /^I still write code/ }).elements()).toEqual([]);
    });
  });
});
