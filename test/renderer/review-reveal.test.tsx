import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { ReviewScreen } from '../../src/renderer/review/ReviewScreen.tsx';
import { sampleReview } from '../fixtures/sample-review.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { atStep, decided, heading, host } from './support/review-screen.tsx';
import { show } from './support/show.tsx';

describe('the reveal', () => {
  it('says that nothing moved where every answer is the same', async () => {
    host.stored = atStep('reveal');
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect
      .element(heading(/^Individual Contributor was ahead by .* Today it is ahead by /))
      .toBeVisible();
    await expect.element(page.getByText('Your answers come to the same as then.')).toBeVisible();
    await expect.element(page.getByText(/^75.% that you would choose this again$/)).toBeVisible();
  });

  it('splits the change into parts that add up as they are shown', async () => {
    host.stored = atStep('reveal');
    const { answers } = host.stored.review;
    const [first] = decided.criteria;
    const ratings = {
      ...answers.ratings,
      [first?.id ?? '']: {
        a: { kind: 'value' as const, value: 10 },
        b: { kind: 'value' as const, value: 90 },
        today: null,
        evidence: '',
      },
    };
    host.stored = { ...host.stored, review: { ...host.stored.review, answers: { ...answers, ratings } } };
    await show(<ReviewScreen id={DRAFT_ID} />);
    const figure = (name: string) => {
      const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
      return Number(row.getByRole('cell').element().textContent?.replace('−', '-'));
    };
    await expect.element(page.getByRole('row', { name: /^together/ })).toBeVisible();
    expect(figure('because you rate differently') + figure('because you weigh differently')).toBeCloseTo(
      figure('together'),
      8,
    );
    await expect
      .element(page.getByRole('table').first().getByRole('row').nth(1).getByRole('rowheader'))
      .toHaveTextContent(first?.label ?? '');
  });
});

describe('the reveal where criteria were left out', () => {
  it('names them as left out, and books what that did by itself', async () => {
    host.stored = atStep('reveal');
    const { answers } = host.stored.review;
    const on = answers.criteria.filter((criterion) => criterion.on);
    const [first, second] = on;
    const out = new Set([first?.id, second?.id]);
    const criteria = answers.criteria.map((each) => (out.has(each.id) ? { ...each, on: false } : each));
    host.stored = { ...host.stored, review: { ...host.stored.review, answers: { ...answers, criteria } } };
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(page.getByRole('row', { name: /^because you left out two criteria/ })).toBeVisible();
    // The others keep their proportions.
    await expect
      .element(page.getByRole('row', { name: /^because you weigh differently/ }).getByRole('cell'))
      .toHaveTextContent('0.0');
    const moved = page.getByRole('table').first();
    for (const criterion of [first, second])
      await expect
        .element(moved.getByRole('rowheader').filter({ hasText: criterion?.label ?? '' }))
        .toHaveTextContent(`${criterion?.label}left out this time`);
    expect(moved.getByText('left out this time').elements()).toHaveLength(2);
    expect(on.length).toBeGreaterThan(2);
  });
});

describe('the reveal after an earlier review', () => {
  const REVIEWED_AT = '2027-05-24T18:20:00.000Z';

  beforeEach(() => {
    const [commit] = host.decision.revisions;
    if (commit === undefined) throw new Error('The decision has a commit');
    const before = sampleReview(decided, { outcome: 'bad', process: 'good', lesson: 'Ask two people.' });
    const review = { ...commit, number: 2, at: REVIEWED_AT, previous: commit.hash, body: before };
    host.decision = { ...host.decision, revisions: [commit, review] };
    host.stored = atStep('reveal');
  });

  it('holds the new answers against the decision, and against the review where that is chosen', async () => {
    await show(<ReviewScreen id={DRAFT_ID} />);
    const beside = page.getByRole('group', { name: 'Compare your new answers' });
    await expect.element(beside.getByRole('radio', { name: 'with the decision' })).toBeChecked();
    await expect.element(page.getByText('Your answers come to the same as then.')).toBeVisible();
    await expect.element(page.getByText(/^75.% that you would choose this again$/)).toBeVisible();

    await beside.getByText('with the review of 24 May 2027').click();
    // In that review path b was rated ten points higher on each criterion.
    const { sum, named } = tenPointsOfEach();
    const moved = page.getByText(
      /^Your answers moved by .* points towards Individual Contributor; the margin was/,
    );
    await expect.element(moved).toBeVisible();
    expect(Number(/by ([\d.]+)/.exec(moved.element().textContent ?? '')?.[1])).toBeCloseTo(sum, 1);
    await expect.element(page.getByText('dashed: on 24 May 2027; filled: today')).toBeVisible();
    const rows = page.getByRole('table').first().getByRole('rowheader').elements();
    expect(rows[0]?.textContent).toBe(named);
    const said = page.getByRole('region', { name: 'What you said then' });
    await expect.element(said.getByText(/^It turned out badly\. Bad luck: /)).toBeVisible();
    await expect
      .element(said.getByText(/same again, though your new answers put the other path ahead\./))
      .toBeVisible();
    await expect.element(said.getByText('Ask two people.')).toBeVisible();
    await expect.element(said.getByText(/that you would choose this again/)).not.toBeInTheDocument();
  });

  it('is chosen by the keyboard alone', async () => {
    await show(<ReviewScreen id={DRAFT_ID} />);
    page.getByRole('radio', { name: 'with the decision' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByText('dashed: on 24 May 2027; filled: today')).toBeVisible();
  });
});

/** What ten points fewer for path b move the margin by, up to 100 on its scale, and the criterion that moves it most. */
function tenPointsOfEach(): { sum: number; named: string } {
  const { criteria } = evaluate(decided);
  const moves = criteria.map(({ id, weight }) => {
    const rating = decided.ratings[id]?.b;
    return {
      id,
      by: rating?.kind === 'value' ? weight * (Math.min(100, rating.value + 10) - rating.value) : 0,
    };
  });
  const [most] = moves.toSorted((one, other) => other.by - one.by);
  return {
    sum: moves.reduce((total, { by }) => total + by, 0),
    named: decided.criteria.find(({ id }) => id === most?.id)?.label ?? '',
  };
}
