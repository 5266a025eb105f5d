import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { defaultArrangement } from '../../src/core/journal/arrangement.ts';
import { suggestedDay } from '../../src/core/journal/next-look.ts';
import { localDay } from '../../src/core/local-day.ts';
import { ReviewScreen } from '../../src/renderer/review/ReviewScreen.tsx';
import { reviewSession } from '../../src/renderer/stores/review-store.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { atStep, heading, host, keep, methods, press } from './support/review-screen.tsx';
import { show } from './support/show.tsx';

describe('what happened', () => {
  it('asks a trial by its own criterion, then what follows', async () => {
    const trial = { worked: null, next: null };
    host.stored = atStep('outcome', { trial });
    host.stored = {
      ...host.stored,
      record: {
        ...host.stored.record,
        choice: 'try',
        tryPath: 'b',
        successCriterion: 'Two others ship without me',
      },
    };
    await show(<ReviewScreen id={DRAFT_ID} />);
    const section = page.getByRole('region', { name: 'The trial' });
    await expect.element(section.getByText('Two others ship without me')).toBeVisible();
    await section.getByRole('group', { name: 'Was it met?' }).getByText('Yes').click();
    await section.getByRole('radio', { name: /^Extend the trial/ }).click();
    await expect.poll(() => host.stored.review.trial).toEqual({ worked: 'yes', next: 'extend' });
  });

  it('asks first whether the measure of a trial was met, a fact that leaves the ratings open, then everything anew', async () => {
    const { review, record } = host.stored;
    host.stored = {
      ...host.stored,
      review: { ...review, trial: { worked: null, next: null } },
      record: { ...record, choice: 'try', tryPath: 'b', successCriterion: 'Two others ship without me' },
    };
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(heading('Was the trial’s measure met?')).toBeVisible();
    await expect.element(page.getByText(/^You tried .+ Your measure of success:$/)).toBeVisible();
    await expect
      .element(page.getByText(/may meet it and not be the better one, or miss it and be/))
      .toBeVisible();
    await press('Next: Criteria');
    await expect
      .element(page.getByRole('alert').getByText('Say whether the trial’s measure was met.'))
      .toBeVisible();
    await page.getByRole('group', { name: 'Was it met?' }).getByText('No').click();
    await press('Next: Criteria');
    await expect.element(heading('By what will you judge both paths?')).toBeVisible();
    await expect.poll(() => host.stored.review.trial).toEqual({ worked: 'no', next: null });
    await press(/^Back/);
    await expect.element(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  });

  it('asks whether a trial without a measure worked, and speaks of no measure', async () => {
    const { review, record } = host.stored;
    host.stored = {
      ...host.stored,
      review: { ...review, trial: { worked: null, next: null } },
      record: { ...record, choice: 'try', tryPath: 'b', successCriterion: ' ' },
    };
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(heading('Did the trial work?')).toBeVisible();
    await press('Next: Criteria');
    await expect.element(page.getByRole('alert').getByText('Say whether the trial worked.')).toBeVisible();
    await expect.element(page.getByRole('group', { name: 'Did it work?' })).toBeVisible();
    expect(document.body.textContent).not.toContain('measure');
  });

  it('suggests a day to look again where it is too early to say, and drops it by one press', async () => {
    host.stored = atStep('outcome', { nextReviewOn: null });
    await show(<ReviewScreen id={DRAFT_ID} />);
    await page.getByRole('radio', { name: /^Too early to say/ }).click();
    const suggested = suggestedDay(localDay(new Date()));
    await expect.poll(() => host.stored.review.nextReviewOn).toBe(suggested);
    const decision = { ...host.decision, arrangement: defaultArrangement(null) };
    host.stored = { ...atStep('process', { outcome: 'too-early', nextReviewOn: suggested }), decision };
    await reviewSession.loadNewer();
    await expect.element(page.getByLabelText('Look at it again on')).toHaveValue(suggested);
    await expect.element(page.getByText(/^This day is a suggestion: /)).toBeVisible();
    await press('No further review');
    await expect.poll(() => host.stored.review.nextReviewOn).toBeNull();
    await expect.element(page.getByText(/^Without a day, nothing asks you again/)).toBeVisible();
  });

  it('asks a prediction without its figure, and why where it cannot be told', async () => {
    host.stored = atStep('predictions');
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(heading('One prediction has reached its day.')).toBeVisible();
    expect(document.body.textContent).not.toContain('83');
    await page.getByText('Cannot be told').click();
    await press('Next: Reveal');
    await expect.element(page.getByRole('alert').getByText('Write why it cannot be told.')).toBeVisible();
    await page.getByText('Came true').click();
    await press('Next: Reveal');
    await expect.element(page.getByText(/^Came true; you had said 83.%\.$/)).toBeVisible();
  });
});

describe('how it was decided', () => {
  it('names the four fields, and finishes once all is said', async () => {
    host.stored = atStep('process', { outcome: 'good' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(heading('It turned out well. Was it well decided?')).toBeVisible();
    await press('Finish the review');
    await expect.element(page.getByRole('alert').getByText(/^Say whether you decided well\./)).toBeVisible();
    await page.getByRole('radio', { name: /^Good luck/ }).click();
    await page.getByRole('group', { name: 'Would you choose the same again?' }).getByText('Yes').click();
    await press('Finish the review');
    await expect.poll(methods).toContain('finishReview');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
    expect(host.stored.review).toMatchObject({ outcome: 'good', process: 'bad', again: 'yes' });
  });

  it('asks four questions with a line from the record each, which suggest and choose nothing', async () => {
    host.stored = atStep('process', { outcome: 'bad' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    const section = page.getByRole('region', { name: 'How you decided' });
    await expect.element(section.getByText(/of .* criteria\.$/)).toBeVisible();
    const suggestion = (text: RegExp) =>
      expect.element(section.getByRole('status').getByText(text)).toBeVisible();
    await suggestion(/^Answer all four/);
    const answer = (question: string, given: string) =>
      section.getByRole('group', { name: question }).getByText(given, { exact: true }).click();
    await answer('Did you know what could be known?', 'Partly');
    await answer('Did both paths get the same care?', 'No');
    await answer('Were you in a fit state to decide?', 'Partly');
    await suggestion(/^One more answer, /);
    await answer('Would a friend have decided that way?', 'Yes');
    await suggestion(/point to a process with gaps\./);
    await expect
      .poll(() => host.stored.review.processAnswers)
      .toEqual({ informed: 'partly', balanced: 'no', fit: 'partly', advisable: 'yes' });
    expect(host.stored.review.process).toBeNull();
    for (const radio of page
      .getByRole('group', { name: /^How it was decided, and/ })
      .getByRole('radio')
      .all())
      await expect.element(radio).not.toBeChecked();
  });

  it('says in each field how many earlier reviews stand there', async () => {
    host.stored = atStep('process', { outcome: 'good', process: 'bad' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    const field = (name: RegExp) => page.getByRole('radio', { name });
    await expect.element(field(/^Good luck.* 1 earlier review, and this one$/)).toBeChecked();
    await expect.element(field(/^Bad luck.* 2 earlier reviews$/)).toBeVisible();
    await expect.element(field(/^Deserved success.*earlier review/)).not.toBeInTheDocument();
  });

  it.each([
    ['mixed', /^Mixed/, 'The outcome is mixed. Was it well decided?'],
    [
      'too-early',
      /^Too early to say.*counts as no outcome/,
      'It is too early to say how it turned out. Was it well decided?',
    ],
  ] as const)('claims no field where it is %s, and leads back to it', async (outcome, name, title) => {
    host.stored = atStep('outcome');
    await show(<ReviewScreen id={DRAFT_ID} />);
    await page.getByRole('radio', { name }).click();
    await expect.poll(() => host.stored.review.outcome).toBe(outcome);
    host.stored = atStep('process', { outcome });
    await reviewSession.loadNewer();
    await expect.element(heading(title)).toBeVisible();
    const [said] = title.split(' Was');
    await expect.element(page.getByText(new RegExp(`You said: ${said}`))).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /^Good luck/ })).not.toBeInTheDocument();
    await page.getByRole('radio', { name: 'Decided with care' }).click();
    await expect
      .poll(() => [host.stored.review.outcome, host.stored.review.process])
      .toEqual([outcome, 'good']);
    await press('Change it: how it turned out');
    await expect.element(heading('What happened since?')).toBeVisible();
  });

  it('asks which of the two an earlier version meant, and goes on only then', async () => {
    host.stored = atStep('process', { outcome: 'unclear', process: 'good', again: 'yes' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    await press('Finish the review');
    await expect.element(heading('What happened since?')).toBeVisible();
    await expect
      .element(page.getByRole('alert').getByText('Say which it is: mixed, or too early to say.'))
      .toBeVisible();
    await expect
      .element(page.getByText(/^You answered “Mixed, or too early to say” in an earlier version/))
      .toBeVisible();
    for (const radio of page.getByRole('radio').all()) await expect.element(radio).not.toBeChecked();
    expect(host.stored.review.outcome).toBe('unclear');
    await page.getByRole('radio', { name: /^Too early to say/ }).click();
    await expect.poll(() => host.stored.review.outcome).toBe('too-early');
    await expect.element(page.getByText(/in an earlier version/)).not.toBeInTheDocument();
  });

  it('says at once where the same would not be chosen again though the new answers still put it ahead', async () => {
    host.stored = atStep('process', { outcome: 'good', process: 'good' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    const again = page.getByRole('group', { name: 'Would you choose the same again?' });
    const beside = page
      .getByRole('status')
      .filter({ hasText: /^Your new answers put Individual Contributor ahead by about five points\. / });
    await again.getByText('No', { exact: true }).click();
    await expect.element(beside).toBeVisible();
    await again.getByText('Yes').click();
    await expect.element(beside).not.toBeInTheDocument();
    expect(host.stored.review.process).toBe('good');
  });

  it('asks whose day stays where another was set meanwhile, and says which is planned', async () => {
    const planned = (reviewOn: string | null) => ({
      ...host.decision,
      arrangement: defaultArrangement(reviewOn),
    });
    const said = { outcome: 'good', process: 'good', again: 'yes' } as const;
    host.stored = { ...atStep('process', { ...said, nextReviewOn: '2098-03-01' }), decision: planned(null) };
    await show(<ReviewScreen id={DRAFT_ID} />);
    const day = page.getByLabelText('Look at it again on');
    await expect.element(day).toHaveValue('2098-03-01');
    host.refusal = new ApiError('outdated', 'Its next day was set in another window.');
    await press('Finish the review');
    const bar = page.getByRole('alert').filter({ hasText: 'Its next day was set in another window.' });
    await expect.element(bar).toBeVisible();
    host.refusal = null;
    keep({ ...host.stored.review, nextReviewOn: '2098-09-01' });
    host.stored = { ...host.stored, decision: planned('2098-09-01') };
    await bar.getByRole('button', { name: 'Load the newer answers' }).click();
    await expect.element(day).toHaveValue('2098-09-01');
    await expect.element(page.getByText(/^As planned, in /)).toBeVisible();
    await day.fill('2098-03-01');
    await expect.element(page.getByText(/^Replaces 1 September 2098; in /)).toBeVisible();
    await day.clear();
    await expect.element(page.getByText('The review planned for 1 September 2098 is dropped.')).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss this message' }).click();
    await press('Finish the review');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
  });

  it('is chosen by arrow keys alone', async () => {
    host.stored = atStep('process', { outcome: 'good' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    page
      .getByRole('radio', { name: /^Deserved success/ })
      .element()
      .focus();
    await userEvent.keyboard(' {ArrowDown}');
    await expect.poll(() => host.stored.review.outcome).toBe('bad');
    await expect.element(page.getByRole('radio', { name: /^Bad luck/ })).toBeChecked();
  });
});
