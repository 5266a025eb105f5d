import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Decision } from '../../src/core/journal/decision.ts';
import { FindBar } from '../../src/renderer/find/FindBar.tsx';
import { DecisionScreen } from '../../src/renderer/journal/DecisionScreen.tsx';
import { sampleReview } from '../fixtures/sample-review.ts';
import { asked, host, since } from './support/decision-screen.tsx';
import { decidedDraft, decisionOf, withBody } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { show } from './support/show.tsx';

/** A decision with so many reviews, the oldest with words of its own. */
function reviewedOften(count: number): Decision {
  const draft = decidedDraft();
  const body = sampleReview(draft);
  return Array.from({ length: count }).reduce<Decision>(
    (decision, _, index) =>
      withBody(
        decision,
        index === 0 ? { ...body, whatHappened: 'The first quarter was rough.' } : body,
        `20${30 + index}-05-24T17:00:00.000Z`,
      ),
    decisionOf(draft),
  );
}

it('an old review far down the page is found and read out', async () => {
  host.decision = reviewedOften(20);
  await show(
    <>
      <DecisionScreen id={DRAFT_ID} />
      <FindBar field={(field) => field?.focus()} onClose={() => undefined} />
    </>,
  );
  await expect.element(since.getByRole('listitem').nth(20)).toBeInTheDocument();
  const old = since.getByText('The first quarter was rough.');
  await expect.element(old).not.toBeInViewport();
  await page.getByRole('textbox', { name: 'Find on this page' }).fill('first quarter');
  await expect.element(page.getByRole('status')).toHaveTextContent('1 of 1');
  await expect.element(old).toBeInViewport();
});

it('each review is exported by itself, by keyboard too', async () => {
  host.decision = reviewedOften(3);
  await show(<DecisionScreen id={DRAFT_ID} />);
  since.getByRole('link', { name: 'Compare the review of 24 May 2031 with the decision' }).element().focus();
  await userEvent.tab();
  await expect.element(since.getByRole('button', { name: 'Export the review of 24 May 2031' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Export as PDF' })).toBeVisible();
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect
    .poll(() => asked.findLast(({ method }) => method === 'exportReport')?.input)
    .toMatchObject({ subject: { kind: 'review', id: DRAFT_ID, number: 3 } });
});

it('a prediction stands under the day on which it was answered, however long that was due', async () => {
  const draft = decidedDraft({
    predictions: [{ id: 'p1', statement: 'I lead a team', by: '2027-05-28', probability: 70 }],
  });
  host.decision = withBody(
    decisionOf(draft),
    { kind: 'resolution', predictionId: 'p1', outcome: 'came', why: '', on: '2027-05-28' },
    '2027-11-29T12:00:00.000Z',
  );
  await show(<DecisionScreen id={DRAFT_ID} />);
  const entry = since.getByRole('listitem').filter({ hasText: 'I lead a team' });
  await expect.element(entry.getByRole('time')).toHaveTextContent('29 Nov 2027');
});

it('the entry of the commitment keeps the day that was frozen with it', async () => {
  const decision = decisionOf(decidedDraft({ reviewOn: '2027-05-24' }));
  host.decision = { ...decision, arrangement: { ...decision.arrangement, reviewOn: null } };
  await show(<DecisionScreen id={DRAFT_ID} />);
  await expect
    .element(since.getByText(/^Committed and frozen: Individual Contributor, review on 24 May 2027\.$/))
    .toBeVisible();
});
