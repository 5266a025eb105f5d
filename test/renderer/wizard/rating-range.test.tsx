import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ratingsOf } from '../../../src/core/assessment/edits/ratings.ts';
import { answeredDraft, freshDraft } from '../support/drafts.ts';
import { IC, points, row, said, TL } from '../support/ratings-step.tsx';
import { draftNow, showStep } from '../support/wizard.tsx';

describe('a range', () => {
  const end = (path: string, which: 'low' | 'high') =>
    row(path).getByRole('slider', { name: new RegExp(`${which} end$`) });
  const giveRange = (path: string) => row(path).getByRole('checkbox', { name: 'Give a range' });

  it('starts around the number already given', async () => {
    await showStep('ratings', freshDraft());
    await points(IC).fill('60');
    await giveRange(IC).click();
    expect(said('a')).toEqual({ kind: 'range', low: 60, high: 60 });
  });

  it('is given by keys, one labelled thumb for each end, and its ends do not cross', async () => {
    await showStep('ratings', freshDraft());
    await points(IC).fill('60');
    await giveRange(IC).click();
    end(IC, 'high').element().focus();
    await userEvent.keyboard('{PageUp}');
    end(IC, 'low').element().focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(said('a')).toEqual({ kind: 'range', low: 55, high: 70 });
    end(IC, 'high').element().focus();
    await userEvent.keyboard('{Home}');
    expect(said('a')).toEqual({ kind: 'range', low: 55, high: 55 });
  });

  it('is given by typing both ends, and is no answer with one', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(TL).click();
    await row(TL)
      .getByRole('textbox', { name: /low end$/ })
      .fill('20');
    expect(said('b')).toBeNull();
    await row(TL)
      .getByRole('textbox', { name: /high end$/ })
      .fill('45');
    expect(said('b')).toEqual({ kind: 'range', low: 20, high: 45 });
  });

  it('says so when the ends are typed the wrong way round, and keeps them to be put right', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(TL).click();
    await row(TL)
      .getByRole('textbox', { name: /low end$/ })
      .fill('80');
    await row(TL)
      .getByRole('textbox', { name: /high end$/ })
      .fill('45');
    await expect.element(row(TL).getByText('The low end lies above the high end. Swap them.')).toBeVisible();
    expect(said('b')).toBeNull();
    await expect.element(row(TL).getByRole('textbox', { name: /low end$/ })).toHaveValue('80');
    await row(IC).getByRole('textbox').fill('50');
    await page.getByRole('button', { name: 'Next criterion' }).click();
    const bar = page
      .getByRole('alert')
      .filter({ hasText: 'The low end lies above the high end. Swap them.' });
    await expect.element(bar).toBeVisible();
    await expect.element(page.getByText(/^Rate Technical Leadership on/)).not.toBeInTheDocument();
  });

  it('counts as it was while its ends are typed the wrong way round, or as no numbers', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(TL).click();
    const [low, high] = [/low end$/, /high end$/].map((name) => row(TL).getByRole('textbox', { name }));
    if (low === undefined || high === undefined) throw new Error('The range has two ends');
    await low.fill('20');
    await high.fill('45');
    await low.click();
    await userEvent.keyboard('{Control>}a{/Control}80');
    await expect
      .element(row(TL).getByText('The low end lies above the high end. Swap them. Until then 20–45 counts.'))
      .toBeVisible();
    expect(said('b')).toEqual({ kind: 'range', low: 20, high: 45 });
    await high.click();
    await userEvent.keyboard('{Control>}a{/Control}150');
    expect(said('b')).toEqual({ kind: 'range', low: 20, high: 45 });
    await expect.element(low).toHaveValue('80');
    await userEvent.keyboard('{Control>}a{/Control}95');
    expect(said('b')).toEqual({ kind: 'range', low: 80, high: 95 });
    await expect.element(row(TL).getByText(/counts/)).not.toBeInTheDocument();
  });

  it('is drawn on the empty track by press and pull', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(IC).click();
    const track = end(IC, 'low').element().parentElement;
    if (track === null) throw new Error('The slider stands in no track');
    const { width, height } = track.getBoundingClientRect();
    const at = (share: number) => ({ x: width * share, y: height / 2 });
    await userEvent.dragAndDrop(track, track, { sourcePosition: at(0.7), targetPosition: at(0.4) });
    await expect.poll(() => said('a')).toEqual({ kind: 'range', low: 40, high: 70 });
  });

  it('comes back when the user goes to a number and returns', async () => {
    await showStep('ratings', answeredDraft({ ratingIndex: 2 }));
    const innovate = () => ratingsOf(draftNow(), 'room-to-innovate').a;
    await giveRange(IC).click();
    expect(innovate()).toBeNull();
    await giveRange(IC).click();
    expect(innovate()).toEqual({ kind: 'range', low: 50, high: 80 });
  });
});
