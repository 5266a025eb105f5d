import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { coverDecision } from '../../src/core/journal/cover.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import type { ListedRow } from '../../src/core/journal/list/journal-query.ts';
import { JournalScreen } from '../../src/renderer/journal/JournalScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { useJournal } from '../../src/renderer/stores/journal-store.ts';
import { decidedDraft, decisionOf, withNote } from './support/decisions.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { idOf, pageOf, row } from './support/journal-rows.ts';
import { linesOf } from './support/lines-of.ts';
import { reviewView } from './support/reviews.ts';
import { show } from './support/show.tsx';

const PREDICTION = { id: 'p1', statement: 'I still write code', by: '2099-06-01', probability: 83 };

let rows: ListedRow[] = [];
let decisions: Record<string, Decision> = {};

const decided = (id: string): Decision => {
  const whole = decisionOf({ ...decidedDraft({ predictions: [PREDICTION] }), id });
  return withNote(whole, `A note beside ${id.slice(-1)}.`);
};

const asked = hostAnswering({
  queryJournal: (query) => pageOf(rows, rows, query),
  getDecision: ({ id }) => {
    const decision = decisions[id];
    if (decision === undefined) throw new ApiError('not-found', 'This decision is not in the journal.');
    return decision;
  },
  lookFirst: ({ id }) => {
    decisions = { ...decisions, [id]: decided(id) };
    rows = rows.map((each) =>
      each.id === id ? { ...each, covered: false, confidence: 75, margin: 5.2 } : each,
    );
    return decided(id);
  },
  beginReview: ({ id }) => reviewView(decided(id)),
  listNotices: () => [],
});

beforeEach(() => {
  rows = [1, 2, 3].map((number) =>
    row(number, { predictions: { came: 0, didNot: 0, void: 0, open: [PREDICTION] } }),
  );
  decisions = Object.fromEntries(rows.map(({ id }) => [id, decided(id)]));
  window.location.hash = '#/journal';
  useJournal.setState({ status: 'ready', failure: null, drafts: [], decisions: [], reviews: [] });
  useApp.setState({ info: APP_INFO });
});
afterEach(() => page.viewport(414, 896));

/** @param room for the list, beside what else stands in the window */
async function open(width: number, height: number, room = width) {
  await page.viewport(width, height);
  await show(
    <main style={{ height, width: room, overflowY: 'auto', position: 'relative' }}>
      <JournalScreen />
    </main>,
  );
  await expect.element(page.getByRole('link', { name: 'Question 1?' })).toBeVisible();
}

const peek = (number: number) => page.getByRole('complementary', { name: `Question ${number}?` });

describe('the journal in a window of 1920', () => {
  it('shows the first decision beside the list: verdict, choice, predictions and notes', async () => {
    await open(1920, 1080);
    const beside = peek(1);
    await expect.element(beside.getByText(/was ahead by/)).toBeVisible();
    await expect.element(beside.getByText('75 %')).toBeVisible();
    await expect.element(beside.getByText('Technical Leadership', { exact: true })).toBeVisible();
    await expect
      .element(beside.getByRole('list', { name: 'Predictions' }))
      .toHaveTextContent('I still write code by 1 June 2099');
    await expect
      .element(beside.getByRole('region', { name: 'Notes' }).getByText('A note beside 1.', { exact: true }))
      .toBeVisible();
    await expect
      .element(beside.getByRole('link', { name: 'Open' }))
      .toHaveAttribute('href', `#/journal/${idOf(1)}`);
    await expect
      .element(page.getByRole('row', { name: /Question 1\?/ }))
      .toHaveAttribute('aria-current', 'true');
  });

  it('moves with the arrow keys from the search field on, and opens with Enter', async () => {
    await open(1920, 1080);
    await page.getByRole('searchbox', { name: 'Search the journal' }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('link', { name: 'Question 1?' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.element(page.getByRole('link', { name: 'Question 2?' })).toHaveFocus();
    await expect.element(peek(2).getByText('A note beside 2.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${idOf(2)}`);
  });

  it('shows a row that is clicked beside its link', async () => {
    await open(1920, 1080);
    await page
      .getByRole('row', { name: /Question 3\?/ })
      .getByRole('cell', { name: /Review 14 Mar/ })
      .click();
    await expect.element(peek(3).getByText('A note beside 3.')).toBeVisible();
    expect(window.location.hash).toBe('#/journal');
  });

  it('shows no figure of a covered decision before the user looks first', async () => {
    decisions = { [idOf(1)]: coverDecision(decided(idOf(1))) };
    rows = [row(1, { covered: true, margin: null, confidence: null, leader: null, reviewOn: '2026-11-01' })];
    await open(1920, 1080);
    const beside = peek(1);
    await expect.element(beside.getByText(/are covered until you have given new ones\.$/)).toBeVisible();
    await expect.element(beside.getByText('A note beside 1.')).toBeVisible();
    await expect.element(beside.getByText('I still write code')).toBeVisible();
    expect(beside.element().textContent).not.toMatch(/ahead|%|too close|points/);
    expect(beside.element().querySelector('svg.cr-chart')).toBeNull();
    await beside.getByRole('button', { name: 'Look first' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Look first' }).click();
    await expect.element(beside.getByText(/was ahead by/)).toBeVisible();
    expect(beside.element().textContent).not.toMatch(/83/);
  });

  it('begins the review that is due', async () => {
    decisions = { [idOf(1)]: coverDecision(decided(idOf(1))) };
    rows = [row(1, { covered: true, margin: null, confidence: null, leader: null, reviewOn: '2026-11-01' })];
    await open(1920, 1080);
    await peek(1).getByRole('button', { name: 'Begin review' }).click();
    await expect.poll(() => window.location.hash).toBe(`#/review/${idOf(1)}`);
  });

  it('says why a decision cannot be read, and shows what the list knows', async () => {
    decisions = {};
    await open(1920, 1080);
    await expect
      .element(peek(1).getByRole('status'))
      .toHaveTextContent('This decision is not in the journal.');
    await expect.element(peek(1).getByText('Technical Leadership', { exact: true })).toBeVisible();
  });

  it('is not there in a window of 1280, and nothing is read for it', async () => {
    await open(1280, 800);
    await page.getByRole('link', { name: 'Question 1?' }).element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('link', { name: 'Question 2?' })).toHaveFocus();
    expect(page.getByRole('complementary').elements()).toEqual([]);
    expect(asked.map(({ method }) => method)).not.toContain('getDecision');
  });
});

describe('what was chosen', () => {
  it.each([
    [1280, 800, 1000],
    [800, 600, 640],
  ])(
    'breaks no name inside a word in a window of %i × %i, and says what is only tried',
    async (width, height, room) => {
      const names = { a: 'Freelancing', b: 'Product Company' };
      rows = [
        row(1, { choice: 'try', tryPath: 'a', paths: names, shortNames: names }),
        row(2, { choice: 'b', paths: names, shortNames: names }),
      ];
      await open(width, height, room);
      const shown = (number: number) => {
        const line = page.getByRole('row', { name: new RegExp(`Question ${number}\\?`) }).element();
        const name = line.querySelector('td[title] [aria-hidden="true"][data-user-text]');
        if (name === null) throw new Error('The row names what was chosen');
        return name;
      };
      expect(shown(1).textContent).toBe('Try Freelancing');
      expect(linesOf('Freelancing', shown(1))).toBe(1);
      expect(linesOf('Product', shown(2))).toBe(1);
      expect(linesOf('Company', shown(2))).toBe(1);
    },
  );
});

describe('the filters in a window of 800', () => {
  it('are short, with the rest in More filters; the address says what is chosen', async () => {
    rows = [
      row(1),
      row(2, { choice: 'a' }),
      row(3, { committedAt: '2025-03-10T10:00:00.000Z' }),
      row(4, { choice: 'try', tryPath: 'b' }),
    ];
    await open(800, 600);
    const filters = page.getByRole('group', { name: 'Filters' });
    await expect.element(filters.getByRole('button', { name: 'TL 2', exact: true })).toBeVisible();
    await expect.element(filters.getByRole('button', { name: 'IC 1', exact: true })).toBeVisible();
    expect(page.getByRole('button', { name: /^Against the score/ }).elements()).toEqual([]);
    await filters.getByRole('button', { name: 'More filters' }).click();
    const more = page.getByRole('dialog', { name: /^More filters/ });
    await expect
      .element(more.getByRole('button', { name: 'Try Technical Leadership 1', exact: true }))
      .toHaveAttribute('aria-pressed', 'false');
    await more.getByRole('button', { name: 'Against the score 1' }).click();
    await expect.poll(() => window.location.hash).toBe('#/journal/find/state=against');
    await more.getByRole('combobox', { name: 'Year' }).selectOptions('2025');
    await expect.poll(() => window.location.hash).toBe('#/journal/find/state=against&year=2025');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    const button = filters.getByRole('button', { name: 'More filters 2', exact: true });
    await expect.element(button).toHaveFocus();
    window.history.back();
    await expect.element(filters.getByRole('button', { name: 'More filters 1', exact: true })).toBeVisible();
  });

  it('are all in sight with their whole names at 1280', async () => {
    rows = [row(1), row(2, { choice: 'a' })];
    await open(1280, 800);
    await expect.element(page.getByRole('button', { name: 'Technical Leadership 1' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Against the score 1' })).toBeVisible();
    expect(page.getByRole('button', { name: /^More filters/ }).elements()).toEqual([]);
  });
});
