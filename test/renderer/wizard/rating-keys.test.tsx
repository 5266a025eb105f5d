import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rating } from '../../../src/core/assessment/draft.ts';
import { ratingsOf } from '../../../src/core/assessment/edits/ratings.ts';
import { answeredDraft, freshDraft } from '../support/drafts.ts';
import { CODING, IC, points, row, said, slider, TL } from '../support/ratings-step.tsx';
import { draftNow, showStep } from '../support/wizard.tsx';

describe('number keys', () => {
  const value = (points: number): Rating => ({ kind: 'value', value: points });

  it('rate both paths in two strokes, in the order they are shown in', async () => {
    await showStep('ratings', freshDraft({ firstPath: 'b' }));
    await userEvent.keyboard('73');
    expect(said('b')).toEqual(value(70));
    expect(said('a')).toEqual(value(30));
  });

  it('give 100 with 0, and "I don’t know" with U', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('0u');
    expect(said('a')).toEqual(value(100));
    expect(said('b')).toEqual({ kind: 'unknown' });
  });

  it('begin at the first path again on the next criterion, however the last one was left', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('92');
    await expect.element(slider(TL)).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Shaping architecture' })).toBeVisible();
    await expect.element(row(IC)).toHaveAttribute('data-current');
    await userEvent.keyboard('92');
    const { a, b } = ratingsOf(draftNow(), 'shaping-architecture');
    expect([a, b]).toEqual([value(90), value(20)]);
  });

  it('rate both paths in two strokes where both have an answer already', async () => {
    await showStep('ratings', answeredDraft());
    await userEvent.keyboard('92');
    expect([said('a'), said('b')]).toEqual([value(90), value(20)]);
    await userEvent.keyboard('4');
    expect([said('a'), said('b')]).toEqual([value(90), value(40)]);
  });

  it('leave the focus on the slider, so that the arrows go on from there', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('62');
    await expect.element(slider(TL)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(said('b')).toEqual(value(19));
  });

  it('go back to the other path with Enter, and change its answer', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('62{Enter}');
    await expect.element(slider(IC)).toHaveFocus();
    await userEvent.keyboard('5');
    expect([said('a'), said('b')]).toEqual([value(50), value(20)]);
  });

  it.each([
    ['Cyrillic', ['6', 'Digit6'], ['г', 'KeyU']],
    ['AZERTY', ['-', 'Digit6'], ['u', 'KeyU']],
  ])('answer in a %s layout, without Shift', async (_, [digit, place], [letter, letterPlace]) => {
    await showStep('ratings', freshDraft());
    const press = (key = '', code = '') =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
      );
    press(digit, place);
    await expect.element(slider(TL)).toHaveFocus();
    press(letter, letterPlace);
    expect([said('a'), said('b')]).toEqual([value(60), { kind: 'unknown' }]);
  });

  it('are taught as they work', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('123');
    expect([said('a'), said('b')]).toEqual([value(10), value(30)]);
    await expect.element(page.getByText(/When all have answers, a digit changes the last one/)).toBeVisible();
    await expect
      .element(page.getByText(/^A digit answers for the path with the line at its side/))
      .toBeVisible();
  });

  it('go from a typed number to the number of the other path with Enter', async () => {
    await showStep('ratings', freshDraft());
    points(IC).element().focus();
    await userEvent.keyboard('85{Enter}35');
    expect([said('a'), said('b')]).toEqual([value(85), value(35)]);
  });

  it('are words where words are written', async () => {
    await showStep('ratings', freshDraft());
    await page.getByRole('textbox', { name: 'What makes you think so?' }).click();
    await userEvent.keyboard('9 of 10, u{Enter}5');
    expect(ratingsOf(draftNow(), CODING).evidence).toBe('9 of 10, u\n5');
    expect([said('a'), said('b')]).toEqual([null, null]);
  });

  it('take the place of a range, and of a range half given', async () => {
    await showStep('ratings', freshDraft());
    await row(IC).getByRole('checkbox', { name: 'Give a range' }).click();
    await userEvent.keyboard('4');
    expect(said('a')).toEqual(value(40));
    await expect.element(row(IC).getByRole('checkbox', { name: 'Give a range' })).not.toBeChecked();
  });

  it('also mark where the user is today, when that is asked', async () => {
    await showStep('ratings', freshDraft());
    await page.getByRole('button', { name: 'Add where you are today' }).click();
    await userEvent.keyboard('624');
    expect(said('today')).toEqual(value(40));
  });
});

it('keeps the weight out of sight while it asks for ratings', async () => {
  await showStep('ratings', answeredDraft());
  await expect.element(page.getByText('Criterion 1 of 10')).toBeVisible();
  expect(document.body.textContent).not.toMatch(/weighs \d/);
});
