import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import type { Insights, ReviewInsight } from '../../src/core/journal/insights.ts';
import { InsightsScreen } from '../../src/renderer/insights/InsightsScreen.tsx';
import { loadJournal } from '../../src/renderer/stores/journal-store.ts';
import { sampleInsights } from '../fixtures/insights.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

let insights: Insights;
let broken = false;

hostAnswering({
  listDrafts: () => [],
  listDecisions: () => [],
  listReviews: () => [],
  listNotices: () => [],
  listTrash: () => [],
  getInsights: () => {
    if (broken) throw new ApiError('unreachable', 'Crossroads is not answering.');
    return insights;
  },
});

beforeEach(() => {
  broken = false;
  insights = sampleInsights(23, 2);
});

const region = (name: string) => page.getByRole('region', { name, exact: true });

describe('the insights screen', () => {
  it('counts before it concludes, and shows the diagram with its table', async () => {
    await show(<InsightsScreen />);
    await expect
      .element(page.getByRole('heading', { level: 1, name: /^Of .+ likely, .+ came true\.$/ }))
      .toBeVisible();
    await expect
      .element(page.getByText(/^46 of 5\d predictions answered, from 23 decisions\./))
      .toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^What was said, and how often it came true/ }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Show as table: Said, and came true' }).click();
    await expect
      .element(region('Said, and came true, as a table').getByRole('columnheader', { name: 'Band' }))
      .toBeVisible();
  });

  it('has parts of the Brier score that add up as they stand', async () => {
    await show(<InsightsScreen />);
    const section = region('Brier score');
    await expect.element(section.getByText('Together')).toBeVisible();
    const figures = section
      .getByRole('definition')
      .elements()
      .map((each) => Number((each.textContent ?? '').replace('−', '-').replace(/[+\s]/g, '')));
    const [hard = 0, telling = 0, off = 0, together = 0] = figures;
    expect(hard + telling + off).toBeCloseTo(together, 9);
  });

  it('draws no conclusion below thirty answered predictions: no diagram, no parts', async () => {
    insights = sampleInsights(14, 2);
    await show(<InsightsScreen />);
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Two more answered predictions are needed.' }))
      .toBeVisible();
    await expect
      .element(region('Brier score').getByText(/^Saying 50\s% every time scores 0\.25\.$/))
      .toBeVisible();
    expect(page.getByRole('definition').elements()).toHaveLength(0);
    expect(page.getByRole('img', { name: /how often it came true/ }).elements()).toHaveLength(0);
  });

  it('counts no fields where no decision is reviewed', async () => {
    insights.decisions = insights.decisions.map((each) => ({ ...each, reviews: [] }));
    await show(<InsightsScreen />);
    const fields = region('Outcome and process');
    await expect.element(fields.getByText(/^No decision is reviewed yet\. A review asks/)).toBeVisible();
    await expect.element(fields.getByText(/in a field/)).not.toBeInTheDocument();
  });

  it('says of one answer, and of states of mind, how few they are, with the same counts', async () => {
    const [first, second] = sampleInsights(2, 2).decisions;
    if (first === undefined || second === undefined) throw new Error('no decision');
    const review: ReviewInsight = {
      at: first.at,
      blindness: 'blind',
      outcome: null,
      process: null,
      again: null,
      weights: [],
      moves: [],
    };
    insights.decisions = [
      {
        ...first,
        stateOfMind: 'Tired',
        predictions: first.predictions.slice(0, 1),
        reviews: [{ ...review, outcome: 'good' }],
      },
      { ...second, stateOfMind: 'Rested', predictions: [], reviews: [] },
    ];
    await show(<InsightsScreen />);
    await expect
      .element(
        region('Brier score').getByText(/scores 0\.25\. One case is too few to read a pattern from\.$/),
      )
      .toBeVisible();
    const states = region('State of mind');
    await expect
      .element(
        region('Your own steadiness').getByText(
          /One review does not count here: no rating with a number is marked/,
        ),
      )
      .toBeVisible();
    await expect
      .element(region('Confidence in choices').getByText(/^One review does not count here: whether you/))
      .toBeVisible();
    await expect.element(states.getByText('noted in 2 decisions, 1 with an outcome')).toBeVisible();
    await expect
      .element(
        states.getByText(
          'One case is too few to read a pattern from. Without an outcome: 1 not reviewed yet.',
        ),
      )
      .toBeVisible();
  });

  it('counts mixed as an outcome, leaves out too early to say, and keeps what older reviews said apart', async () => {
    const [first] = sampleInsights(1, 2).decisions;
    if (first === undefined) throw new Error('no decision');
    const outcomes = ['good', 'mixed', 'mixed', 'too-early', 'too-early', 'too-early'] as const;
    const decided = (outcome: ReviewInsight['outcome'], index: number): Insights['decisions'][number] => ({
      ...{ ...first, chosen: 'a', ahead: 'a', gut: null, stateOfMind: 'Calm' },
      at: `2024-01-1${index}T09:00:00.000Z`,
      reviews: [
        { at: first.at, blindness: 'blind', outcome, process: 'good', again: null, weights: [], moves: [] },
      ],
    });
    insights.decisions = outcomes.map(decided);
    const { unmount } = await show(<InsightsScreen />);
    const [fields, states] = [region('Outcome and process'), region('State of mind')];
    await expect.element(fields.getByText('1 of 6 reviews in a field')).toBeVisible();
    await expect
      .element(
        fields.getByText(
          'Two reviews stand in no field: the outcome is mixed. Three reviews do not count here: it is too early to say how it turned out.',
        ),
      )
      .toBeVisible();
    await expect.element(states.getByText('noted in 6 decisions, 3 with an outcome')).toBeVisible();
    await expect.element(states.getByText(/Without an outcome: 3 too early to say\.$/)).toBeVisible();
    const heads = 'Decisions Turned out well Turned out badly Mixed Too early to say';
    await expect
      .element(states.getByRole('row', { name: `In your words ${heads}`, exact: true }))
      .toBeVisible();
    await expect.element(states.getByRole('row', { name: 'Calm 6 1 0 2 3', exact: true })).toBeVisible();
    await expect
      .element(
        region('Against the score').getByRole('row', {
          name: 'Choice with the score 6 1 0 2 3',
          exact: true,
        }),
      )
      .toBeVisible();

    await unmount();
    insights.decisions = [decided('good', 0), decided('unclear', 1)];
    await show(<InsightsScreen />);
    await expect
      .element(states.getByRole('row', { name: `In your words ${heads} Mixed or too early`, exact: true }))
      .toBeVisible();
    await expect.element(states.getByRole('row', { name: 'Calm 2 1 0 0 0 1', exact: true })).toBeVisible();
    await expect.element(states.getByText('noted in 2 decisions, 1 with an outcome')).toBeVisible();
  });

  it('says what one’s own steadiness still needs, without a picture', async () => {
    const [first, ...rest] = sampleInsights(23, 2).decisions;
    if (first === undefined) throw new Error('no decision');
    insights.decisions = [first, ...rest].map((decision, index) => ({
      ...decision,
      reviews: decision.reviews.map((review) => ({
        ...review,
        moves: index < 2 ? review.moves.slice(0, 5) : [],
      })),
    }));
    await show(<InsightsScreen />);
    const section = region('Your own steadiness');
    await expect
      .element(section.getByText(/needs \d+ more unchanged ratings and \d more blind reviews?\./))
      .toBeVisible();
    expect(section.getByRole('img').elements()).toHaveLength(0);
    expect(section.getByRole('link', { name: 'Use mine' }).elements()).toHaveLength(0);
  });

  it('leads to the setting once there are enough unchanged ratings', async () => {
    await show(<InsightsScreen />);
    const section = region('Your own steadiness');
    await expect
      .element(section.getByRole('link', { name: 'Use mine' }))
      .toHaveAttribute('href', expect.stringContaining('/settings'));
    await expect
      .element(section.getByRole('img', { name: /^How far unchanged ratings moved/ }))
      .toBeVisible();
  });

  it('has a table beside each chart over decisions', async () => {
    await show(<InsightsScreen />);
    for (const name of ['How weights moved', 'What keeps deciding']) {
      await page.getByRole('button', { name: `Show as table: ${name}` }).click();
      await expect.element(region(`${name}, as a table`).getByRole('table')).toBeVisible();
    }
  });

  it('says what is left out, and that nothing is there yet', async () => {
    insights = { decisions: [], covered: 2, unreadable: 0 };
    await show(<InsightsScreen />);
    await expect.element(page.getByText('2 decisions are left out: covered until the review.')).toBeVisible();
  });

  it('can be asked for again where the host did not answer', async () => {
    broken = true;
    await show(<InsightsScreen />);
    await expect.element(page.getByRole('alert').getByText('Crossroads is not answering.')).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('heading', { name: 'Brier score' })).toBeVisible();
  });

  it('follows a change of the journal made elsewhere, as by Undo on a toast', async () => {
    await show(<InsightsScreen />);
    await expect.element(page.getByText(/answered, from 23 decisions\./)).toBeVisible();
    insights = sampleInsights(14, 2);
    await loadJournal();
    await expect.element(page.getByText(/answered, from 14 decisions\./)).toBeVisible();
  });
});
