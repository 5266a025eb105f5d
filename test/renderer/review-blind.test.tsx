import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { Shortcuts } from '../../src/renderer/app/Shortcuts.tsx';
import { ReviewScreen } from '../../src/renderer/review/ReviewScreen.tsx';
import { flushReview, reviewSession } from '../../src/renderer/stores/review-store.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { commandWindow } from './support/host.ts';
import {
  answeredAnew,
  atStep,
  decided,
  heading,
  host,
  keep,
  methods,
  press,
} from './support/review-screen.tsx';
import { show } from './support/show.tsx';

/** A review whose next step gives its answers for good. */
function atLastCriterion() {
  const stored = answeredAnew();
  const ratingIndex = decided.criteria.filter(({ on }) => on).length - 1;
  return { ...stored, review: { ...stored.review, answers: { ...stored.review.answers, ratingIndex } } };
}

describe('a blind review', () => {
  it('asks the criteria, weights and ratings anew, with no old figure anywhere', async () => {
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(heading('By what will you judge both paths?')).toBeVisible();
    await expect.element(page.getByText(/^Your answers of .* are covered\.$/)).toBeInTheDocument();
    await press('Next: Weights');
    await expect.element(heading('Which improvement do you want most?')).toBeVisible();
    await expect.element(page.getByRole('navigation', { name: 'Step 1 of 5, Weights' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/was ahead|75.%|83.%/);
  });

  it('does not go on without an answer, and says what is missing', async () => {
    await show(<ReviewScreen id={DRAFT_ID} />);
    await press('Next: Weights');
    await press('Next: Ratings');
    await expect.element(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
    await expect.element(heading('Which improvement do you want most?')).toBeVisible();
  });

  it('keeps for a criterion that nothing has changed', async () => {
    host.stored = answeredAnew();
    await show(<ReviewScreen id={DRAFT_ID} />);
    await page.getByRole('checkbox', { name: 'Nothing has changed here since then' }).click();
    await expect.poll(() => host.stored.review.unchanged).toEqual([decided.criteria[0]?.id]);
  });

  it('gives the answers after the last criterion, and then asks what happened', async () => {
    host.stored = atLastCriterion();
    await show(<ReviewScreen id={DRAFT_ID} />);
    const asks = page.getByRole('dialog', { name: 'Give these answers for good?' });
    await press('Next: Give these answers');
    await expect.element(asks.getByText(/frozen: which \d+ criteria you ask/)).toBeVisible();
    await asks.getByRole('button', { name: 'Give them for good' }).click();
    await expect.element(heading('What happened since?')).toBeVisible();
    expect(methods()).toContain('submitRatings');
  });

  it('gives no answer for good by the key that goes on, and leads back before', async () => {
    host.stored = atLastCriterion();
    await show(<ReviewScreen id={DRAFT_ID} />);
    const asks = page.getByRole('dialog', { name: 'Give these answers for good?' });
    await expect.element(page.getByRole('button', { name: 'Next: Give these answers' })).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const back = asks.getByRole('button', { name: 'Back to the ratings' });
    await expect.element(back).toHaveFocus();
    for (let times = 0; times < 3; times += 1) await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(back).toHaveFocus();
    await back.click();
    await expect.element(asks).not.toBeInTheDocument();
    await press(/^Back/);
    await expect.element(page.getByRole('button', { name: 'Next criterion' })).toBeVisible();
    expect(methods()).not.toContain('submitRatings');
  });

  it('names whose criteria it begins with', async () => {
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(page.getByText(/These are the criteria of your decision on /)).toBeVisible();
    const { record } = host.stored;
    host.stored = { ...host.stored, record: { ...record, reviewedAt: ['2027-05-24T09:00:00.000Z'] } };
    await reviewSession.loadNewer();
    await expect
      .element(page.getByText(/These are the criteria of your last review, on 24 May 2027:/))
      .toBeVisible();
  });
});

describe('a review in progress', () => {
  it('keeps what was typed where the data folder turns read-only, and saves it later', async () => {
    host.stored = atStep('outcome');
    await show(<ReviewScreen id={DRAFT_ID} />);
    host.refusal = new ApiError('not-writable', 'Not saved: the folder cannot be written.');
    const field = page.getByRole('textbox', { name: 'What happened?' });
    await field.fill('Ines left.');
    await expect.element(page.getByText('Not saved: the folder cannot be written.')).toBeVisible();
    await press('Save and leave');
    await expect.element(field).toHaveValue('Ines left.');
    const again = page.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    host.refusal = null;
    // A window that loses the focus meanwhile tries by itself, and the button is gone.
    await expect
      .poll(() => {
        for (const each of again.elements()) if (each instanceof HTMLElement) each.click();
        return host.stored.review.whatHappened;
      })
      .toBe('Ines left.');
  });

  it('is kept to the last keystroke before the window closes', async () => {
    host.stored = atStep('outcome');
    await show(
      <>
        <Shortcuts />
        <ReviewScreen id={DRAFT_ID} />
      </>,
    );
    await page.getByRole('textbox', { name: 'What happened?' }).fill('Ines left.');
    await commandWindow({ kind: 'flush' });
    expect(host.stored.review.whatHappened).toBe('Ines left.');
  });

  it('asks whose answers stay where another window has saved since', async () => {
    host.stored = atStep('outcome');
    await show(<ReviewScreen id={DRAFT_ID} />);
    const field = page.getByRole('textbox', { name: 'What happened?' });
    await expect.element(field).toBeVisible();
    keep({ ...host.stored.review, whatHappened: 'Theirs' });
    await field.fill('Mine');
    await press('Load the newer answers');
    await expect.element(field).toHaveValue('Theirs');
    await press('Undo');
    await expect.poll(() => host.stored.review.whatHappened).toBe('Mine');
  });

  it('is thrown away, with the way back', async () => {
    await show(<ReviewScreen id={DRAFT_ID} />);
    await press('Throw this review away');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
    await press('Undo');
    await expect.poll(methods).toContain('restoreReview');
    await expect.poll(flushReview).toBe(true);
  });
});
