import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { defaultArrangement } from '../../src/core/journal/arrangement.ts';
import type { DecisionSummary } from '../../src/core/journal/decision.ts';
import { JournalScreen } from '../../src/renderer/journal/JournalScreen.tsx';
import { useJournal } from '../../src/renderer/stores/journal-store.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const DECISION: DecisionSummary = {
  id: '4b1f6ad0-52a3-4e66-9d4c-6f1c2a6a5f10',
  title: 'Staff engineer, or lead Payments?',
  paths: { a: 'Individual Contributor', b: 'Technical Leadership' },
  committedAt: '2026-09-14T18:00:00.000Z',
  choice: 'b',
  tryPath: null,
  until: null,
  confidence: 75,
  ...defaultArrangement('2027-03-14'),
  leader: 'a',
  tooClose: false,
  margin: null,
  reviews: 0,
  predictions: { came: 0, didNot: 0, void: 0, open: [] },
  covered: false,
  followsUp: null,
  notes: 0,
  damaged: false,
};

let decisions: DecisionSummary[] = [];
let broken = false;

const asked = hostAnswering({
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => {
    if (broken) throw new ApiError('internal', 'The folder cannot be read. Check the disk, then try again.');
    return decisions;
  },
  listNotices: () => [],
  saveSettings: (settings) => settings,
  exportReport: () => ({ kind: 'cancelled' }),
});

beforeEach(() => {
  decisions = [];
  broken = false;
  useJournal.setState({ status: 'loading', failure: null, drafts: [], decisions: [] });
});

describe('the journal', () => {
  it('says what will be here while it is empty', async () => {
    await show(<JournalScreen />);
    await expect
      .element(page.getByRole('heading', { name: 'Your decisions will be kept here.' }))
      .toBeVisible();
  });

  it('says how many decisions it holds, and since when where that is not this year', async () => {
    decisions = [{ ...DECISION, committedAt: new Date().toISOString() }];
    const { unmount } = await show(<JournalScreen />);
    await expect
      .element(page.getByRole('heading', { name: 'One decision this year.', exact: true }))
      .toBeVisible();
    await unmount();
    decisions = [
      ...decisions,
      { ...DECISION, id: '4b1f6ad0-52a3-4e66-9d4c-6f1c2a6a5f11', committedAt: '2019-06-14T12:00:00.000Z' },
    ];
    await show(<JournalScreen />);
    await expect
      .element(page.getByRole('heading', { name: 'Two decisions since 2019.', exact: true }))
      .toBeVisible();
  });

  it('lists what was decided, how surely, and when it comes back', async () => {
    decisions = [DECISION];
    await show(<JournalScreen />);
    const row = page.getByRole('row', { name: /Staff engineer, or lead Payments\?/ });
    for (const cell of [/^14 Sept? 2026$/, 'Technical Leadership', '75 %', '14 Mar 2027']) {
      await expect.element(row.getByRole('cell', { name: cell })).toBeVisible();
    }
    await expect
      .element(page.getByRole('link', { name: DECISION.title }))
      .toHaveAttribute('href', `#/journal/${DECISION.id}`);
  });

  it('shows a title as text, whatever it holds', async () => {
    decisions = [{ ...DECISION, title: '<img src=x onerror=alert(1)>' }];
    await show(<JournalScreen />);
    await expect.element(page.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  });

  it('keeps its columns side by side, however long a name is', async () => {
    decisions = [DECISION];
    const screen = await show(<JournalScreen />);
    const table = page.getByRole('table');
    await expect.element(table).toBeVisible();
    const usual = table.element().clientWidth;
    await screen.unmount();
    decisions = [{ ...DECISION, paths: { ...DECISION.paths, b: 'Rindfleisch'.repeat(10) } }];
    await show(<JournalScreen />);
    await expect.element(table.getByText(/^Rindfleisch/)).toBeVisible();
    // As wide as with a name of usual length, but for the narrowest that a column may be.
    expect(table.element().clientWidth).toBeLessThanOrEqual(usual + 16);
  });

  it('marks a decision whose files do not add up', async () => {
    decisions = [{ ...DECISION, damaged: true }];
    await show(<JournalScreen />);
    await expect.element(page.getByText('files do not add up; open it to see what')).toBeVisible();
  });

  it('tells why it cannot be read, and reads it at the next try', async () => {
    broken = true;
    decisions = [DECISION];
    await show(<JournalScreen />);
    await expect.element(page.getByRole('alert').getByText(/^The folder cannot be read/)).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('link', { name: DECISION.title })).toBeVisible();
  });

  it('exports the list', async () => {
    decisions = [DECISION];
    await show(<JournalScreen />);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'exportReport')?.input)
      .toMatchObject({ subject: { kind: 'journal' } });
  });
});
