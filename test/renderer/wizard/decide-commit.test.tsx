import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rate } from '../../../src/core/assessment/edits/ratings.ts';
import {
  asked,
  choice,
  commitKeys,
  dialog,
  FULL,
  host,
  press,
  showDecide,
} from '../support/decide-screen.tsx';
import { decidedDraft } from '../support/decisions.ts';
import { answeredDraft, DRAFT_ID } from '../support/drafts.ts';
import { draftNow } from '../support/wizard.tsx';

describe('what keeps from committing', () => {
  it('is told beside the fields, and the first of them takes the focus', async () => {
    await showDecide(answeredDraft());
    await commitKeys();
    await expect
      .element(page.getByRole('group', { name: 'What do you decide?' }).getByText(/^Choose what you decide/))
      .toBeVisible();
    await expect.element(choice(/^Individual Contributor/)).toHaveFocus();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(asked.map(({ method }) => method)).not.toContain('commitDraft');
  });

  it('covers a day in the past and a probability off its scale', async () => {
    await showDecide(decidedDraft({ reviewOn: '2020-01-01' }));
    await press('Change: One design of mine is adopted by two other teams');
    await page.getByRole('textbox', { name: 'How likely' }).fill('140');
    await commitKeys();
    await expect.element(page.getByText(/^The review date is not in the future/).first()).toBeVisible();
    await expect.element(page.getByText(/^Write a whole number from 0 to 100\./)).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'How likely' })).toHaveValue('140');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('in an earlier step is told with the way there', async () => {
    await showDecide(rate(decidedDraft(), 'mentoring', 'a', null));
    await press('Go to Ratings');
    expect(draftNow()).toMatchObject({ step: 'ratings', ratingIndex: 6 });
    expect(window.location.hash).toBe(`#/assess/${DRAFT_ID}`);
  });
});

describe('committing', () => {
  it('shows everything in brief first, and can be left', async () => {
    await showDecide(decidedDraft());
    await press('Commit decision');
    await expect.element(dialog.getByText(/^75.% that you would choose this again/)).toBeVisible();
    for (const said of ['Individual Contributor', 'One design of mine is adopted by two other teams']) {
      await expect.element(dialog.getByText(said, { exact: true })).toBeVisible();
    }
    await expect.element(dialog.getByText(/you can add notes beside them\.$/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(asked.map(({ method }) => method)).not.toContain('commitDraft');
  });

  it('is not done by Enter held down since before the dialog opened', async () => {
    await showDecide(decidedDraft());
    await commitKeys();
    const button = dialog.getByRole('button', { name: 'Commit decision' });
    await expect.element(button).toHaveFocus();
    /** Whether the browser would go on to press the button. */
    const presses = (repeat: boolean) =>
      button
        .element()
        .dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }),
        );
    expect(presses(true)).toBe(false);
    expect(presses(false)).toBe(true);
  });

  it('freezes what is stored, by keyboard alone, and opens the decision', async () => {
    const reviewed = decidedDraft();
    await showDecide(reviewed);
    await commitKeys();
    await expect.element(dialog.getByRole('button', { name: 'Commit decision' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
    expect(asked.at(-1)).toEqual({
      method: 'commitDraft',
      input: { id: DRAFT_ID, updatedAt: reviewed.updatedAt },
    });
  });

  it('is not done by holding the keys: the dialog wants its own answer', async () => {
    await showDecide(decidedDraft());
    await commitKeys();
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(asked.map(({ method }) => method)).not.toContain('commitDraft');
  });

  it('says why when it fails, keeps everything, and can be tried again', async () => {
    host.full = true;
    const draft = decidedDraft();
    await showDecide(draft);
    await commitKeys();
    await dialog.getByRole('button', { name: 'Commit decision' }).click();
    await expect.element(dialog.getByText(FULL)).toBeVisible();
    expect(draftNow()).toEqual(draft);
    host.full = false;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
  });

  it('lets go of a prediction in which nothing was written', async () => {
    await showDecide(decidedDraft());
    await press('Add a prediction');
    await commitKeys();
    await expect.element(dialog).toBeVisible();
    expect(draftNow().commitment.predictions).toHaveLength(1);
  });
});
