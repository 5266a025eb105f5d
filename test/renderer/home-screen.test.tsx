import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError, type DraftSummary } from '../../src/core/api.ts';
import type { DecisionSummary } from '../../src/core/journal/decision.ts';
import { localDay } from '../../src/core/local-day.ts';
import type { ReviewSummary } from '../../src/core/review-api.ts';
import { HomeScreen } from '../../src/renderer/home/HomeScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { loadJournal, useJournal } from '../../src/renderer/stores/journal-store.ts';
import { decisionSummary } from '../fixtures/decision-summary.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { reviewView } from './support/reviews.ts';
import { show } from './support/show.tsx';

const DAY_MS = 86_400_000;
/** The user's day, so many days from now. */
const inDays = (days: number) => localDay(new Date(Date.now() + days * DAY_MS));

const decision = (title: string, change: Partial<DecisionSummary> = {}): DecisionSummary =>
  decisionSummary({
    id: crypto.randomUUID(),
    title,
    paths: { a: 'Individual Contributor', b: 'Technical Leadership' },
    committedAt: '2026-05-18T18:00:00.000Z',
    choice: 'b',
    confidence: 65,
    ...change,
  });

const draft = (title: string, change: Partial<DraftSummary> = {}): DraftSummary => ({
  id: crypto.randomUUID(),
  title,
  step: 'paths',
  furthest: change.step ?? 'paths',
  hasRules: true,
  deciding: false,
  createdAt: '2026-11-16T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  decideBy: null,
  rated: 0,
  criteria: 10,
  ...change,
});

let drafts: DraftSummary[] = [];
let decisions: DecisionSummary[] = [];
let broken = false;
let reviews: ReviewSummary[] = [];
let arranged: unknown[] = [];
let resolved: unknown[] = [];

hostAnswering({
  listDrafts: () => {
    if (broken) throw new ApiError('unreachable', 'Crossroads is not answering.');
    return drafts;
  },
  discardDraft: ({ id }) => {
    drafts = drafts.filter((each) => each.id !== id);
    return null;
  },
  listReviews: () => reviews,
  beginReview: () => reviewView(),
  arrangeDecision: ({ change }) => {
    arranged.push(change);
    return decisionOf(decidedDraft());
  },
  resolvePrediction: ({ predictionId, outcome, correcting }) => {
    resolved.push({ predictionId, outcome, correcting });
    return decisionOf(decidedDraft());
  },
  reopenPrediction: ({ predictionId }) => {
    resolved.push({ predictionId, outcome: null });
    return decisionOf(decidedDraft());
  },
  listDecisions: () => decisions,
  listNotices: () => [],
});

beforeEach(() => {
  drafts = [];
  decisions = [];
  reviews = [];
  arranged = [];
  resolved = [];
  broken = false;
  useJournal.setState({ status: 'loading', failure: null, drafts: [], decisions: [], reviews: [] });
  useApp.setState({ info: APP_INFO });
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const sheet = (name: string) => page.getByRole('article', { name });
const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });

describe('the first run', () => {
  it('says what this is, and offers to start or to look at an example', async () => {
    await show(<HomeScreen />);
    await expect.element(heading(/^Two good paths\./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Start a decision' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Open the example' }))
      .toHaveAttribute('href', '#/example');
  });
});

describe('home', () => {
  it('shows each draft with how far it is, when it is to be decided, and the way on', async () => {
    drafts = [
      draft('Staff, or lead?', { step: 'ratings', rated: 8, decideBy: inDays(3) }),
      draft('Move to Payments?'),
    ];
    await show(<HomeScreen />);
    await expect.element(heading('Two drafts are open.')).toBeVisible();
    const first = sheet('Staff, or lead?');
    await expect
      .element(first.getByText(/Step 5 of 7, Ratings\. Eight of ten criteria are rated\./))
      .toBeVisible();
    await expect.element(first.getByText(/decide by .*, in 3 days/)).toBeVisible();
    await expect.element(sheet('Move to Payments?').getByText('Step 2 of 7, Paths.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Continue Staff, or lead?' })).toBeVisible();
  });

  it('offers a calendar file only where a day is ahead', async () => {
    const offer = page.getByRole('button', { name: 'Save the days ahead as a calendar file…' });
    drafts = [draft('Staff, or lead?')];
    decisions = [decision('Berlin?')];
    const { unmount } = await show(<HomeScreen />);
    await expect.element(sheet('Staff, or lead?')).toBeVisible();
    await expect.element(offer).not.toBeInTheDocument();
    await unmount();
    drafts = [draft('Staff, or lead?', { decideBy: inDays(3) })];
    await loadJournal();
    await show(<HomeScreen />);
    await expect.element(offer).toBeVisible();
  });

  it('tells of a draft that was gone back in how much of it is answered', async () => {
    drafts = [draft('Staff, or lead?', { step: 'frame', furthest: 'result', rated: 10 })];
    await show(<HomeScreen />);
    await expect
      .element(sheet('Staff, or lead?').getByText('Step 1 of 7, Frame. Ten of ten criteria are rated.'))
      .toBeVisible();
  });

  it('marks what is due, says why and since when, and leads to it', async () => {
    decisions = [
      decision('Take the rotation?', { reviewOn: inDays(-2) }),
      decision('Try leading?', {
        choice: 'try',
        tryPath: 'b',
        until: inDays(0),
        successCriterion: 'Two others ship without me',
        confidence: null,
      }),
      decision('Later?', { choice: 'defer', until: inDays(-40) }),
      decision('Far off?', { reviewOn: inDays(200) }),
    ];
    await show(<HomeScreen />);
    await expect.element(heading('Three things are due.')).toBeVisible();
    await expect.element(page.getByText('They wait here until you answer.')).toBeVisible();
    await expect
      .element(row('Take the rotation?').getByText(/^Review, since .* old answers covered\.$/))
      .toBeVisible();
    await expect
      .element(row('Take the rotation?').getByRole('link', { name: 'Take the rotation?' }))
      .toHaveAttribute('href', `#/journal/${decisions[0]?.id}`);
    await expect
      .element(
        row('Try leading?').getByText('The trial ended, today. It worked if: “Two others ship without me”'),
      )
      .toBeVisible();
    await expect.element(row('Later?').getByRole('link', { name: 'Take it up: Later?' })).toBeVisible();
    await expect.element(row('Far off?')).not.toBeInTheDocument();
  });

  it('shows the figures of a recent decision, and none where they are covered', async () => {
    await page.viewport(1280, 800);
    decisions = [
      decision('Open?', { margin: -5.84, confidence: 65, reviewOn: inDays(40) }),
      decision('Covered?', { margin: -5.84, confidence: 65, reviewOn: inDays(-2), covered: true }),
    ];
    await show(<HomeScreen />);
    const recent = page.getByRole('table', { name: 'Recent decisions' });
    const line = (name: string) => recent.getByRole('row').filter({ hasText: name });
    await expect.element(line('Open?').getByText('5.8')).toBeVisible();
    await expect.element(line('Open?').getByText('65 %')).toBeVisible();
    await expect.element(line('Covered?').getByText('margin covered until the review')).toBeInTheDocument();
    await expect
      .element(line('Covered?').getByText('confidence covered until the review'))
      .toBeInTheDocument();
    expect(line('Covered?').element().textContent).not.toMatch(/5\.8|65/);
  });

  it('begins a review, and goes on with one that is under way', async () => {
    decisions = [decision('Take the rotation?', { reviewOn: inDays(-2), covered: true })];
    await show(<HomeScreen />);
    await page.getByRole('button', { name: 'Begin review: Take the rotation?' }).click();
    await expect.poll(() => window.location.hash).toBe(`#/review/${decisions[0]?.id}`);
    reviews = [
      {
        id: decisions[0]?.id ?? '',
        title: 'Take the rotation?',
        step: 'ratings',
        startedAt: '2026-11-20T09:00:00.000Z',
        updatedAt: '2026-11-20T09:00:00.000Z',
      },
    ];
    await loadJournal();
    await expect.element(page.getByRole('button', { name: 'Go on: Take the rotation?' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Begin review/ })).not.toBeInTheDocument();
  });

  it('snoozes what is due, with the way back', async () => {
    decisions = [decision('Take the rotation?', { reviewOn: inDays(-2) })];
    await show(<HomeScreen />);
    await page.getByRole('button', { name: 'Snooze Take the rotation?' }).click();
    await page.getByRole('menuitem', { name: 'For a week' }).click();
    const told = page.getByRole('alert').filter({ hasText: /^Snoozed until / });
    await expect.element(told).toBeVisible();
    expect(arranged).toEqual([{ snoozedUntil: inDays(7) }]);
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => arranged).toEqual([{ snoozedUntil: inDays(7) }, { snoozedUntil: null }]);
  });

  it('folds predictions that have reached their day, and asks each without its figure', async () => {
    const open = [
      { id: 'p1', statement: 'I still write code', by: inDays(-1) },
      { id: 'p2', statement: 'The rewrite ships', by: inDays(-3) },
    ];
    decisions = [decision('Take it?', { predictions: { came: 0, didNot: 0, void: 0, open } })];
    await show(<HomeScreen />);
    await expect.element(page.getByText('Two predictions have reached their date.')).toBeVisible();
    await page.getByRole('button', { name: 'Show both' }).click();
    await page.getByRole('button', { name: 'Answer: The rewrite ships' }).click();
    await expect.element(page.getByRole('button', { name: 'Came true' })).toHaveFocus();
    expect(page.getByText('The rewrite ships', { exact: true }).elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect.element(page.getByRole('button', { name: 'Answer: The rewrite ships' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Came true' }).click();
    await expect.poll(() => resolved).toEqual([{ predictionId: 'p2', outcome: 'came', correcting: false }]);
  });

  it('takes an answer to a prediction back where it was given by mistake', async () => {
    const open = [{ id: 'p1', statement: 'I still write code', by: inDays(-1) }];
    decisions = [decision('Take it?', { predictions: { came: 0, didNot: 0, void: 0, open } })];
    await show(<HomeScreen />);
    await page.getByRole('button', { name: 'Answer: I still write code' }).click();
    decisions = [decision('Take it?', { predictions: { came: 0, didNot: 1, void: 0, open: [] } })];
    await page.getByRole('button', { name: 'Did not' }).click();
    await expect.element(page.getByText('Answer', { exact: true })).not.toBeInTheDocument();
    decisions = [decision('Take it?', { predictions: { came: 0, didNot: 0, void: 0, open } })];
    const told = page.getByRole('alert').filter({ hasText: 'Did not come true' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: 'Answer: I still write code' })).toBeVisible();
    expect(resolved).toEqual([
      { predictionId: 'p1', outcome: 'did-not', correcting: false },
      { predictionId: 'p1', outcome: null },
    ]);
  });

  describe('where several things are due', () => {
    const [first, second] = [
      { id: 'p1', statement: 'I still write code', by: inDays(-30) },
      { id: 'p2', statement: 'The rewrite ships', by: inDays(-20) },
    ];
    const predicted = (open: DecisionSummary['predictions']['open']) =>
      decisionSummary({ title: 'Take it?', predictions: { came: 0, didNot: 0, void: 0, open } });
    const other = decision('Due in between?', { reviewOn: inDays(-25) });
    const titles = () =>
      page
        .getByRole('region', { name: 'Due' })
        .getByRole('link')
        .elements()
        .map(({ textContent }) => textContent);
    const answerFirst = async () => {
      decisions = [predicted([first, second]), other];
      const screen = await show(<HomeScreen />);
      await page.getByRole('button', { name: 'Show both' }).click();
      await page.getByRole('button', { name: 'Answer: I still write code' }).click();
      decisions = [predicted([second]), other];
      await page.getByRole('button', { name: 'Came true' }).click();
      await expect.element(heading('Two things are due.')).toBeVisible();
      return screen;
    };

    it('leaves every row where it is once one is done, which says so', async () => {
      await answerFirst();
      expect(titles()).toEqual(['I still write code', 'The rewrite ships', 'Due in between?']);
      await expect.element(row('I still write code').getByText(/^Came true/)).toBeVisible();
      await expect.element(page.getByText('One prediction has reached its date.')).toBeVisible();
      await expect.element(page.getByText('“The rewrite ships” is left.')).toBeVisible();
      await expect.element(page.getByRole('link', { name: 'I still write code' })).toHaveFocus();
      await page.getByRole('button', { name: 'Answer: The rewrite ships' }).click();
      decisions = [predicted([]), other];
      await page.getByRole('button', { name: 'Did not' }).click();
      await expect.element(page.getByText('None is due any more.')).toBeVisible();
      await expect.element(page.getByText('All are done.')).toBeVisible();
      await expect.element(page.getByText('It waits here until you answer.')).toBeVisible();
      expect(titles()).toEqual(['I still write code', 'The rewrite ships', 'Due in between?']);
    });

    it('takes back what is done in its row', async () => {
      await answerFirst();
      decisions = [predicted([first, second]), other];
      await page.getByRole('button', { name: 'Undo: I still write code' }).click();
      await expect.element(page.getByRole('button', { name: 'Answer: I still write code' })).toBeVisible();
      await expect.poll(() => resolved.at(-1)).toEqual({ predictionId: 'p1', outcome: null });
      await expect.element(page.getByRole('alert').filter({ hasText: /^Came true/ })).not.toBeInTheDocument();
      expect(titles()).toEqual(['I still write code', 'The rewrite ships', 'Due in between?']);
    });

    it('shows a snooze on all that is due of its decision', async () => {
      const both = predicted([first, second]);
      decisions = [both, other];
      await show(<HomeScreen />);
      await page.getByRole('button', { name: 'Show both' }).click();
      await page.getByRole('button', { name: 'Snooze The rewrite ships' }).click();
      decisions = [{ ...both, snoozedUntil: inDays(7) }, other];
      await page.getByRole('menuitem', { name: 'For a week' }).click();
      await expect.element(heading('One thing is due.')).toBeVisible();
      for (const { statement } of [first, second])
        await expect.element(row(statement).getByText(/^Snoozed until /)).toBeVisible();
      expect(titles()).toEqual(['I still write code', 'The rewrite ships', 'Due in between?']);
    });

    it('shows only what is due when it is opened again', async () => {
      const screen = await answerFirst();
      await screen.unmount();
      await show(<HomeScreen />);
      await expect.element(page.getByRole('link', { name: 'The rewrite ships' })).toBeVisible();
      expect(titles()).toEqual(['Due in between?', 'The rewrite ships']);
    });
  });

  it('announces what comes back soon, and counts both in its heading', async () => {
    drafts = [draft('Staff, or lead?')];
    decisions = [decision('Due?', { reviewOn: inDays(-1) }), decision('Soon?', { reviewOn: inDays(5) })];
    await show(<HomeScreen />);
    await expect.element(heading('One draft is open, and one thing is due.')).toBeVisible();
    await expect.element(page.getByText('It waits here until you answer.')).toBeVisible();
    const soon = page.getByRole('region', { name: 'Coming back soon' });
    await expect.element(soon.getByRole('link', { name: 'Soon?' })).toBeVisible();
    await expect.element(soon.getByText(/, in 5 days$/)).toBeVisible();
  });

  it('counts what is kept where nothing is open, and still leads to the example', async () => {
    decisions = [decision('Done?')];
    await show(<HomeScreen />);
    await expect.element(heading('One decision is kept.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'See a finished example' })).toBeVisible();
  });

  it('discards one draft where Enter is pressed twice', async () => {
    drafts = ['One?', 'Two?', 'Three?'].map((title) => draft(title));
    await show(<HomeScreen />);
    const discard = page.getByRole('button', { name: 'Discard One?' });
    await expect.element(discard).toBeVisible();
    discard.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Two drafts are open.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Two?' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(drafts.map(({ title }) => title)).toEqual(['Two?', 'Three?']);
  });

  it('says that the host does not answer, and tries again', async () => {
    broken = true;
    drafts = [draft('Staff, or lead?')];
    await show(<HomeScreen />);
    await expect.element(page.getByRole('alert').getByText('Crossroads is not answering.')).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(heading('One draft is open.')).toBeVisible();
  });
});
