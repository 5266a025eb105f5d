import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choice, commitKeys, dialog, pick, press, showDecide, sure } from '../support/decide-screen.tsx';
import { decidedDraft } from '../support/decisions.ts';
import { answeredDraft, card } from '../support/drafts.ts';
import { draftNow } from '../support/wizard.tsx';

describe('the card’s pick', () => {
  it('is not in the page before the choice and the confidence are given', async () => {
    await showDecide(answeredDraft());
    await expect.element(page.getByRole('heading', { level: 1, name: 'What do you decide?' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/pick/i);
    await choice(/^Technical Leadership/).click();
    expect(document.body.textContent).not.toMatch(/pick/i);
    await sure.fill('80');
    expect(document.body.textContent).not.toMatch(/card picks/i);
    expect(draftNow().commitment.beforePick).toBeNull();
    await press('Show the card’s pick');
    await expect.element(pick.getByText(card.paths.a.name)).toBeVisible();
    await expect.element(pick).toHaveFocus();
    await expect.element(pick.getByText(/as you did/)).not.toBeInTheDocument();
    expect(draftNow().commitment.beforePick).toEqual({ choice: 'b', tryPath: null, confidence: 80 });
  });

  it('is not in the page for a confidence without a choice', async () => {
    await showDecide(answeredDraft());
    await sure.fill('80');
    expect(draftNow().commitment.confidence).toBe(80);
    await expect.element(pick).not.toBeInTheDocument();
  });

  it('asks whether the user agrees, without a default', async () => {
    await showDecide(decidedDraft({ agreesWithPick: null }));
    await press('Show the card’s pick');
    const agrees = pick.getByRole('group', { name: 'Do you agree with it?' });
    await expect.element(agrees.getByRole('radio', { name: 'I agree' })).not.toBeChecked();
    await agrees.getByRole('radio', { name: 'I don’t' }).click();
    expect(draftNow().commitment.agreesWithPick).toBe(false);
  });
});

describe('a change of mind after the card’s pick was seen', () => {
  const seen = decidedDraft({ beforePick: { choice: 'a', tryPath: null, confidence: 75 } });
  const WAS =
    /^You changed this after you saw the card’s pick: you had chosen Individual Contributor, and you were 75.% sure\./;

  it('is told on the screen and in the review before the freeze, and no longer once it is taken back', async () => {
    await showDecide(seen);
    await expect.element(pick.getByText(/^You changed this after/)).not.toBeInTheDocument();
    await choice(/^Technical Leadership/).click();
    await sure.fill('60');
    await expect.element(pick.getByText(WAS)).toBeVisible();
    await commitKeys();
    await expect.element(dialog.getByText(WAS)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await choice(/^Individual Contributor/).click();
    await sure.fill('75');
    await expect.element(pick.getByText(/^You changed this after/)).not.toBeInTheDocument();
  });
});

describe('the choice', () => {
  it('offers five, and none is chosen for the user', async () => {
    await showDecide(answeredDraft({ firstPath: 'b' }));
    const radios = page.getByRole('group', { name: 'What do you decide?' }).getByRole('radio');
    const labels = radios.elements().map((radio) => radio.closest('label')?.textContent ?? '');
    expect(labels.map((label) => label.slice(0, 10))).toEqual([
      'Technical ',
      'Individual',
      'Try it fir',
      'Deferuntil',
      'Neithersom',
    ]);
    for (const radio of radios.elements()) expect(radio).not.toBeChecked();
  });

  it('is made with the arrow keys', async () => {
    await showDecide(answeredDraft());
    choice(/^Individual Contributor/)
      .element()
      .focus();
    await userEvent.keyboard(' {ArrowRight}');
    expect(draftNow().commitment.choice).toBe('b');
  });

  it('asks a trial for its path, its end and its success', async () => {
    await showDecide(answeredDraft());
    await choice(/^Try it first/).click();
    await page
      .getByRole('group', { name: 'Which path do you try?' })
      .getByRole('radio', { name: 'Individual Contributor' })
      .click();
    await page.getByLabelText('Until').fill('2099-03-01');
    await page.getByRole('textbox', { name: 'It worked if' }).fill('I look forward to Mondays');
    expect(draftNow().commitment).toMatchObject({
      choice: 'try',
      tryPath: 'a',
      until: '2099-03-01',
      successCriterion: 'I look forward to Mondays',
    });
  });

  it('asks a deferral for its day', async () => {
    await showDecide(answeredDraft());
    await choice(/^Defer/).click();
    await page.getByLabelText('Decide again on').fill('2099-03-01');
    expect(draftNow().commitment.until).toBe('2099-03-01');
  });

  it('asks for the reason only where it goes against the score', async () => {
    await showDecide(answeredDraft());
    const reason = page.getByRole('textbox', { name: 'What does the score not see?' });
    await choice(/^Individual Contributor/).click();
    await expect.element(reason).not.toBeInTheDocument();
    await choice(/^Technical Leadership/).click();
    await reason.fill('I want to learn to lead.');
    expect(draftNow().commitment.reason).toBe('I want to learn to lead.');
  });

  it('asks for the reason where it goes against a deal-breaker or the card’s rule too', async () => {
    await showDecide(
      answeredDraft({
        rules: { wantsA: 'no', livesWithA: 'no', prefersB: 'no' },
        tradeOffs: [{ id: 't', path: 'a', text: 'No way back', answer: 'deal-breaker' }],
      }),
    );
    await choice(/^Individual Contributor/).click();
    const reason = page.getByRole('textbox', { name: 'What outweighs that?' });
    await expect.element(reason).toBeVisible();
    await expect.element(page.getByText('You named a deal-breaker on it.').first()).toBeVisible();
    await reason.fill('It can be undone within a year.');
    expect(draftNow().commitment.reason).toBe('It can be undone within a year.');
  });

  it('is set beside score, rule and deal-breakers', async () => {
    await showDecide(answeredDraft());
    await choice(/^Technical Leadership/).click();
    const says = page.getByRole('region', { name: 'What your answers say' });
    await expect.element(says.getByText('You named a deal-breaker on it.')).toBeVisible();
    await expect.element(says.getByText('The card’s rule for it is not met, as you say.')).toBeVisible();
  });
});
