import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import type { DecisionInsight, ReviewInsight } from '../../src/core/journal/insights.ts';
import type { ReviewDraft } from '../../src/core/journal/review.ts';
import type { ReviewView } from '../../src/core/review-api.ts';
import { Shortcuts } from '../../src/renderer/app/Shortcuts.tsx';
import { ReviewScreen } from '../../src/renderer/review/ReviewScreen.tsx';
import { flushReview, reviewSession } from '../../src/renderer/stores/review-store.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { commandWindow, hostAnswering } from './support/host.ts';
import { reviewView } from './support/reviews.ts';
import { show } from './support/show.tsx';

const decided = decidedDraft({
  predictions: [{ id: 'p1', statement: 'I still write code', by: '2020-06-01', probability: 83 }],
});
let decision: Decision = decisionOf(decided);
let stored: ReviewView = reviewView();
let refusal: ApiError | null = null;

const keep = (review: ReviewDraft): ReviewDraft => {
  const updatedAt = new Date(Date.parse(stored.review.updatedAt) + 1).toISOString();
  stored = { ...stored, review: { ...review, updatedAt } };
  return stored.review;
};

/** Three earlier reviews: one was good luck, two were bad luck. */
const reviewOf = (outcome: 'good' | 'bad', process: 'good' | 'bad'): ReviewInsight => ({
  at: '2026-06-01T09:00:00.000Z',
  blindness: 'blind',
  outcome,
  process,
  again: 'yes',
  weights: [],
  moves: [],
});
const earlier: DecisionInsight = {
  id: DRAFT_ID,
  title: 'Which way?',
  at: '2026-01-01T00:00:00.000Z',
  chosen: 'a',
  ahead: 'a',
  gut: null,
  stateOfMind: '',
  confidence: null,
  weights: [],
  decisive: [],
  predictions: [],
  open: 0,
  reviews: [reviewOf('good', 'bad'), reviewOf('bad', 'good'), reviewOf('bad', 'good')],
};

const asked = hostAnswering({
  getReview: () => stored,
  saveReview: (review) => {
    if (refusal !== null) throw refusal;
    if (review.updatedAt !== stored.review.updatedAt)
      throw new ApiError('outdated', 'This review was changed in another window or tab.');
    return keep(review);
  },
  submitRatings: () => {
    keep({ ...stored.review, ratedAt: '2026-12-01T09:10:00.000Z', step: 'outcome' });
    stored = { ...stored, decision };
    return stored;
  },
  finishReview: () => decision,
  discardReview: () => null,
  restoreReview: () => stored,
  getInsights: () => ({ decisions: [earlier], covered: 0, unreadable: 0 }),
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => [],
  listNotices: () => [],
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const methods = () => asked.map(({ method }) => method);

/** With every weight and rating given anew, as they were: the ratings step is next. */
function answeredAnew(): ReviewView {
  const begun = reviewView(decision);
  // Long enough ago for the prediction, whatever today is.
  const view = { ...begun, record: { ...begun.record, committedAt: '2020-01-01T09:00:00.000Z' } };
  const { weighing, ratings } = decided;
  return {
    ...view,
    review: {
      ...view.review,
      step: 'ratings',
      answers: { ...view.review.answers, step: 'ratings', weighing, ratings },
    },
  };
}

const atStep = (step: ReviewDraft['step'], change: Partial<ReviewDraft> = {}): ReviewView => ({
  ...answeredAnew(),
  decision,
  review: { ...answeredAnew().review, ratedAt: '2026-12-01T09:10:00.000Z', step, ...change },
});

beforeEach(() => {
  decision = decisionOf(decided);
  stored = reviewView(decision);
  refusal = null;
  reviewSession.use.setState({ open: null, failure: null });
  reviewSession.useSaving.setState({ save: { kind: 'saved', at: null }, unsaved: null });
});

afterEach(async () => {
  refusal = null;
  await reviewSession.loadNewer();
});

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
    stored = answeredAnew();
    await show(<ReviewScreen id={DRAFT_ID} />);
    await page.getByRole('checkbox', { name: 'Nothing has changed here since then' }).click();
    await expect.poll(() => stored.review.unchanged).toEqual([decided.criteria[0]?.id]);
  });

  it('gives the answers after the last criterion, and then asks what happened', async () => {
    stored = answeredAnew();
    const last = decided.criteria.filter(({ on }) => on).length - 1;
    stored = {
      ...stored,
      review: { ...stored.review, answers: { ...stored.review.answers, ratingIndex: last } },
    };
    await show(<ReviewScreen id={DRAFT_ID} />);
    await press('Give these answers');
    await expect.element(heading('What happened since?')).toBeVisible();
    expect(methods()).toContain('submitRatings');
  });
});

describe('what happened', () => {
  it('asks a trial by its own criterion, then what follows', async () => {
    const trial = { worked: null, next: null };
    stored = atStep('outcome', { trial });
    stored = {
      ...stored,
      record: {
        ...stored.record,
        choice: 'try',
        tryPath: 'b',
        successCriterion: 'Two others ship without me',
      },
    };
    await show(<ReviewScreen id={DRAFT_ID} />);
    const section = page.getByRole('region', { name: 'The trial' });
    await expect.element(section.getByText('Two others ship without me')).toBeVisible();
    await section.getByRole('group', { name: 'Did it work, by that?' }).getByText('Yes').click();
    await section.getByRole('radio', { name: /^Extend the trial/ }).click();
    await expect.poll(() => stored.review.trial).toEqual({ worked: 'yes', next: 'extend' });
  });

  it('asks a prediction without its figure, and why where it cannot be told', async () => {
    stored = atStep('predictions');
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

describe('the reveal', () => {
  it('says that nothing moved where every answer is the same', async () => {
    stored = atStep('reveal');
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect
      .element(heading(/^Individual Contributor was ahead by .* Today it is ahead by /))
      .toBeVisible();
    await expect.element(page.getByText('Your answers come to the same as then.')).toBeVisible();
    await expect.element(page.getByText(/^75.% that you would choose this again$/)).toBeVisible();
  });

  it('splits the change into parts that add up as they are shown', async () => {
    stored = atStep('reveal');
    const { answers } = stored.review;
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
    stored = { ...stored, review: { ...stored.review, answers: { ...answers, ratings } } };
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

describe('the reveal after an earlier review', () => {
  const REVIEWED_AT = '2027-05-24T18:20:00.000Z';

  beforeEach(() => {
    const [commit] = decision.revisions;
    if (commit === undefined) throw new Error('The decision has a commit');
    const before = sampleReview(decided, { outcome: 'bad', process: 'good', lesson: 'Ask two people.' });
    const review = { ...commit, number: 2, at: REVIEWED_AT, previous: commit.hash, body: before };
    decision = { ...decision, revisions: [commit, review] };
    stored = atStep('reveal');
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

describe('how it was decided', () => {
  it('names the four fields, and finishes once all is said', async () => {
    stored = atStep('process', { outcome: 'good' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    await expect.element(heading('It turned out well. Was it well decided?')).toBeVisible();
    await press('Finish the review');
    await expect.element(page.getByRole('alert').getByText(/^Say whether you decided well\./)).toBeVisible();
    await page.getByRole('radio', { name: /^Good luck/ }).click();
    await page.getByRole('group', { name: 'Would you choose this path again?' }).getByText('Yes').click();
    await press('Finish the review');
    await expect.poll(methods).toContain('finishReview');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
    expect(stored.review).toMatchObject({ outcome: 'good', process: 'bad', again: 'yes' });
  });

  it('asks four questions with a line from the record each, which suggest and choose nothing', async () => {
    stored = atStep('process', { outcome: 'bad' });
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
      .poll(() => stored.review.processAnswers)
      .toEqual({ informed: 'partly', balanced: 'no', fit: 'partly', advisable: 'yes' });
    expect(stored.review.process).toBeNull();
    for (const radio of page
      .getByRole('group', { name: /^How it was decided, and/ })
      .getByRole('radio')
      .all())
      await expect.element(radio).not.toBeChecked();
  });

  it('says in each field how many earlier reviews stand there', async () => {
    stored = atStep('process', { outcome: 'good', process: 'bad' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    const field = (name: RegExp) => page.getByRole('radio', { name });
    await expect.element(field(/^Good luck.* 1 earlier review, and this one$/)).toBeChecked();
    await expect.element(field(/^Bad luck.* 2 earlier reviews$/)).toBeVisible();
    await expect.element(field(/^Deserved success.*earlier review/)).not.toBeInTheDocument();
  });

  it('claims no field where the outcome is not clear, and leads back to it', async () => {
    stored = atStep('outcome');
    await show(<ReviewScreen id={DRAFT_ID} />);
    await page.getByRole('radio', { name: 'Mixed, or too early to say' }).click();
    await expect.poll(() => stored.review.outcome).toBe('unclear');
    stored = atStep('process', { outcome: 'unclear' });
    await reviewSession.loadNewer();
    await expect.element(heading('How it turned out is not clear yet. Was it well decided?')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /^Good luck/ })).not.toBeInTheDocument();
    await page.getByRole('radio', { name: 'Decided with care' }).click();
    await expect.poll(() => [stored.review.outcome, stored.review.process]).toEqual(['unclear', 'good']);
    await press('Change it: how it turned out');
    await expect.element(heading('What happened since?')).toBeVisible();
  });

  it('is chosen by arrow keys alone', async () => {
    stored = atStep('process', { outcome: 'good' });
    await show(<ReviewScreen id={DRAFT_ID} />);
    page
      .getByRole('radio', { name: /^Deserved success/ })
      .element()
      .focus();
    await userEvent.keyboard(' {ArrowDown}');
    await expect.poll(() => stored.review.outcome).toBe('bad');
    await expect.element(page.getByRole('radio', { name: /^Bad luck/ })).toBeChecked();
  });
});

describe('a review in progress', () => {
  it('keeps what was typed where the data folder turns read-only, and saves it later', async () => {
    stored = atStep('outcome');
    await show(<ReviewScreen id={DRAFT_ID} />);
    refusal = new ApiError('not-writable', 'Not saved: the folder cannot be written.');
    const field = page.getByRole('textbox', { name: 'What happened?' });
    await field.fill('Ines left.');
    await expect.element(page.getByText('Not saved: the folder cannot be written.')).toBeVisible();
    await press('Save and leave');
    await expect.element(field).toHaveValue('Ines left.');
    const again = page.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    refusal = null;
    // A window that loses the focus meanwhile tries by itself, and the button is gone.
    await expect
      .poll(() => {
        for (const each of again.elements()) if (each instanceof HTMLElement) each.click();
        return stored.review.whatHappened;
      })
      .toBe('Ines left.');
  });

  it('is kept to the last keystroke before the window closes', async () => {
    stored = atStep('outcome');
    await show(
      <>
        <Shortcuts />
        <ReviewScreen id={DRAFT_ID} />
      </>,
    );
    await page.getByRole('textbox', { name: 'What happened?' }).fill('Ines left.');
    await commandWindow({ kind: 'flush' });
    expect(stored.review.whatHappened).toBe('Ines left.');
  });

  it('asks whose answers stay where another window has saved since', async () => {
    stored = atStep('outcome');
    await show(<ReviewScreen id={DRAFT_ID} />);
    const field = page.getByRole('textbox', { name: 'What happened?' });
    await expect.element(field).toBeVisible();
    keep({ ...stored.review, whatHappened: 'Theirs' });
    await field.fill('Mine');
    await press('Load the newer answers');
    await expect.element(field).toHaveValue('Theirs');
    await press('Undo');
    await expect.poll(() => stored.review.whatHappened).toBe('Mine');
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
