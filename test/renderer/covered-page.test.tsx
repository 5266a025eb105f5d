import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { defaultArrangement } from '../../src/core/journal/arrangement.ts';
import { coverDecision } from '../../src/core/journal/cover.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import { DecisionScreen } from '../../src/renderer/journal/DecisionScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { useJournal } from '../../src/renderer/stores/journal-store.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { reviewView } from './support/reviews.ts';
import { show } from './support/show.tsx';

const decided = decidedDraft({
  predictions: [{ id: 'p1', statement: 'I still write code', by: '2020-06-01', probability: 83 }],
});
const open: Decision = decisionOf(decided, { arrangement: defaultArrangement('2020-06-01') });
let decision = coverDecision(open);
let answered: unknown[] = [];
let refusal: ApiError | null = null;
let reading: Promise<void>;

const asked = hostAnswering({
  listVoices: () => [],
  getDecision: () => decision,
  getWholeDecision: () => decision,
  beginReview: () => reviewView(open),
  lookFirst: () => {
    decision = { ...open, arrangement: { ...open.arrangement, lookedOn: '2020-06-01' } };
    return decision;
  },
  resolvePrediction: ({ predictionId, outcome, why, on, correcting }) => {
    if (refusal !== null) throw refusal;
    answered.push({ predictionId, outcome, why, on, correcting });
    return decision;
  },
  reopenPrediction: ({ predictionId }) => {
    answered.push({ predictionId, outcome: null });
    decision = open;
    return decision;
  },
  exportReport: () => ({ kind: 'saved', path: '/home/ines/decision.pdf' }),
  listDrafts: () => [],
  listReviews: async () => {
    await reading;
    return [];
  },
  listDecisions: () => [],
  listNotices: () => [],
});

const methods = () => asked.map(({ method }) => method);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const dialog = page.getByRole('dialog', { name: 'Look at your old answers first?' });

beforeEach(() => {
  decision = coverDecision(open);
  answered = [];
  refusal = null;
  reading = Promise.resolve();
  window.location.hash = `#/journal/${DRAFT_ID}`;
  useJournal.setState({ status: 'ready', failure: null, drafts: [], decisions: [], reviews: [] });
  useApp.setState({ info: APP_INFO });
});

describe('a covered decision', () => {
  it('says what is due and what is covered, and begins the review', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByRole('region', { name: 'Review due' })).toBeVisible();
    await expect.element(page.getByText(/are covered until you have given new ones\.$/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/was ahead|75.%|83.%|date of this machine/);
    await press('Begin review');
    await expect.poll(() => window.location.hash).toBe(`#/review/${DRAFT_ID}`);
  });

  it('calls nothing covered that was never there', async () => {
    decision = coverDecision(decisionOf({ ...decided, card: { ...decided.card, pick: null } }));
    await show(<DecisionScreen id={DRAFT_ID} />);
    const facts = page.getByRole('region', { name: 'The decision' });
    await expect.element(facts.getByText('Confidence')).toBeVisible();
    expect(facts.element().textContent).not.toContain('pick');
  });

  it('says why it is covered where the date of this machine is before its day', async () => {
    decision = coverDecision({ ...open, arrangement: defaultArrangement('2199-06-01') });
    await show(<DecisionScreen id={DRAFT_ID} />);
    const result = page.getByRole('region', { name: 'The result' });
    await expect.element(result.getByText(/covered when the date of this machine was later/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Review now' })).toBeVisible();
  });

  it('says nothing of a date before it is known whether a review is under way', async () => {
    reading = new Promise(() => {});
    useJournal.setState({ status: 'loading' });
    decision = coverDecision({ ...open, arrangement: defaultArrangement('2199-06-01') });
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByText(/are covered until you have given new ones\.$/)).toBeVisible();
    expect(document.body.textContent).not.toContain('date of this machine');
  });

  it('asks once before it is looked at, and then shows all but an open prediction’s figure', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Look first');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(methods()).not.toContain('lookFirst');
    await press('Look first');
    await dialog.getByRole('button', { name: 'Look first' }).click();
    await expect.element(page.getByText(/^Individual Contributor was ahead by /)).toBeVisible();
    await expect.element(page.getByText(/83.%/)).not.toBeInTheDocument();
  });

  it('asks before it is exported, and exports once that is meant', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Export PDF');
    await expect.element(dialog.getByText(/counts as looking first/)).toBeVisible();
    expect(methods()).not.toContain('exportReport');
    await dialog.getByRole('button', { name: 'Look first' }).click();
    await press('Save PDF');
    await expect.poll(methods).toContain('exportReport');
  });

  it('asks before it is followed up', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Follow up');
    await dialog.getByRole('button', { name: 'Look first' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Follow up this decision?' })).toBeVisible();
  });
});

describe('a prediction that has reached its day', () => {
  it('is answered in place, on its day', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Did not');
    await expect
      .poll(() => answered)
      .toEqual([{ predictionId: 'p1', outcome: 'did-not', why: '', on: '2020-06-01', correcting: false }]);
    await expect
      .element(page.getByText('Did not come true. The review will show how likely you thought it was.'))
      .toBeVisible();
    expect(document.body.textContent).not.toMatch(/83.%/);
  });

  it('can be opened again where it was answered before, with the way back', async () => {
    const [commit] = open.revisions;
    if (commit === undefined) throw new Error('The decision has a commit');
    const body = {
      kind: 'resolution',
      predictionId: 'p1',
      outcome: 'came',
      why: 'So it was.',
      on: '2020-05-30',
    } as const;
    decision = {
      ...open,
      arrangement: defaultArrangement(null),
      revisions: [commit, { ...commit, number: 2, previous: commit.hash, body }],
    };
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Change the answer: I still write code');
    await press('It is still open');
    await expect.element(page.getByRole('button', { name: 'Did not', exact: true })).toBeVisible();
    await expect.element(page.getByText('The prediction is open again.')).toBeVisible();
    await press('Undo');
    await expect
      .poll(() => answered)
      .toEqual([
        { predictionId: 'p1', outcome: null },
        { predictionId: 'p1', outcome: 'came', why: 'So it was.', on: '2020-05-30', correcting: false },
      ]);
  });

  it('asks why where it cannot be told', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Cannot be told');
    await press('Keep that');
    await expect.element(page.getByText('Write why it cannot be told.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Why it cannot be told' }).fill('The team was dissolved.');
    await press('Keep that');
    await expect.poll(() => answered).toHaveLength(1);
    expect(answered[0]).toMatchObject({ outcome: 'void', why: 'The team was dissolved.' });
  });

  it('that another window has answered says so', async () => {
    refusal = new ApiError('outdated', 'This prediction was answered in another window.');
    await show(<DecisionScreen id={DRAFT_ID} />);
    await press('Came true');
    await expect.element(page.getByText('This prediction was answered in another window.')).toBeVisible();
  });
});
