import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError, type Input } from '../../src/core/api.ts';
import type { Arrangement } from '../../src/core/journal/arrangement.ts';
import { searchWords } from '../../src/core/journal/list/found-words.ts';
import type { JournalPage, ListedRow } from '../../src/core/journal/list/journal-query.ts';
import { JournalScreen } from '../../src/renderer/journal/JournalScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { idOf, pageOf, row } from './support/journal-rows.ts';
import { show } from './support/show.tsx';

let rows: ListedRow[] = [];
let broken = false;
let deleted: ListedRow[] = [];
let finds: (text: string) => ListedRow[] = () => rows;

function answer(query: Input<'queryJournal'>): JournalPage {
  if (broken) throw new ApiError('internal', 'The folder cannot be read. Check the disk, then try again.');
  return pageOf(rows, searchWords(query.text).length > 0 ? finds(query.text) : rows, query);
}

const arranged: { id: string; change: Partial<Arrangement> }[] = [];
const asked = hostAnswering({
  queryJournal: answer,
  listNotices: () => [],
  listDecisions: () => [],
  listDrafts: () => [],
  listReviews: () => [],
  countTrash: () => deleted.length,
  deleteDecision: ({ id }) => {
    deleted = rows.filter((each) => each.id === id);
    rows = rows.filter((each) => each.id !== id);
    return null;
  },
  restoreDecision: () => {
    rows = [...deleted, ...rows];
    return decisionOf(decidedDraft());
  },
  saveSettings: (settings) => settings,
  exportReport: () => ({ kind: 'cancelled' }),
  arrangeDecision: ({ id, change }) => {
    const changed = change as Partial<Arrangement>;
    arranged.push({ id, change: changed });
    rows = rows.map((each) => (each.id === id ? { ...each, ...changed } : each));
    return decisionOf(decidedDraft());
  },
});

beforeEach(() => {
  rows = [];
  deleted = [];
  useApp.setState({ info: APP_INFO });
  broken = false;
  finds = () => rows;
  arranged.length = 0;
  window.location.hash = '#/journal';
});

/** As in the app, where the list scrolls within the window's main part. */
const open = () =>
  show(
    <main style={{ height: 600, overflowY: 'auto', position: 'relative' }}>
      <JournalScreen />
    </main>,
  );

describe('the journal', () => {
  it('says what will be here while it is empty', async () => {
    await open();
    await expect
      .element(page.getByRole('heading', { name: 'Your decisions will be kept here.' }))
      .toBeVisible();
  });

  it('says how many decisions it holds and since when', async () => {
    rows = [row(1), row(2)];
    await open();
    await expect
      .element(page.getByRole('heading', { name: 'Two decisions since 2019.', exact: true }))
      .toBeVisible();
  });

  it('shows what was chosen, by how much, how surely, what came of it, and where it stands', async () => {
    rows = [row(1, { predictions: { came: 1, didNot: 1, void: 0, open: [] } })];
    await open();
    const line = page.getByRole('row', { name: /Question 1\?/ });
    for (const cell of [/Technical Leadership/, '4.1', '75 %', '1 of 2', 'Review 14 Mar 2099']) {
      await expect.element(line.getByRole('cell', { name: cell })).toBeInTheDocument();
    }
    await expect
      .element(page.getByRole('link', { name: 'Question 1?' }))
      .toHaveAttribute('href', `#/journal/${idOf(1)}`);
  });

  it('shows the review day of a decision against its score too', async () => {
    rows = [row(1, { choice: 'a' })];
    await open();
    const line = page.getByRole('row', { name: /Question 1\?/ });
    await expect.element(line.getByRole('cell', { name: 'Against the score' })).toBeInTheDocument();
    await expect.element(line.getByRole('cell', { name: /· Review 14 Mar 2099$/ })).toBeInTheDocument();
  });

  it('shows the covered mark and no figure of a decision whose review is due', async () => {
    rows = [row(1, { covered: true, margin: null, confidence: null, leader: null, reviewOn: '2026-11-01' })];
    await open();
    await expect
      .element(page.getByRole('cell', { name: 'margin covered until the review' }))
      .toBeInTheDocument();
    await expect.element(page.getByRole('cell', { name: 'Review due' })).toBeVisible();
  });

  it('says what is due of a decision: its prediction, its review, or the end of its trial', async () => {
    const waiting = [{ id: 'p1', statement: 'I still write code', by: '2020-06-01' }];
    const predictions = { came: 0, didNot: 0, void: 0, open: waiting };
    const trial = { choice: 'try', tryPath: 'b', until: '2026-11-01' } as const;
    rows = [
      row(1, { predictions }),
      row(2, { predictions, reviewOn: '2026-11-01' }),
      row(3, { ...trial, reviewOn: null }),
      row(4, { ...trial, reviews: 1, predictions }),
    ];
    await open();
    const state = (number: number, text: string) =>
      expect
        .element(
          page
            .getByRole('row', { name: new RegExp(`Question ${number}`) })
            .getByRole('cell', { name: text, exact: true }),
        )
        .toBeInTheDocument();
    await state(1, 'Prediction due');
    await state(2, 'Review due');
    await state(3, 'Trial ends');
    await state(4, 'Prediction due');
  });

  it('shows a title as text, whatever it holds', async () => {
    rows = [row(1, { title: '<img src=x onerror=alert(1)>' })];
    await open();
    await expect.element(page.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  });

  it('marks a decision whose files do not add up', async () => {
    rows = [row(1, { damaged: true })];
    await open();
    await expect.element(page.getByText('files do not add up; open it to see what')).toBeVisible();
  });

  it('draws only the rows in sight of ten thousand, and fetches the others as they come into sight', async () => {
    rows = Array.from({ length: 10_000 }, (_, number) => row(number));
    await open();
    await expect.element(page.getByRole('link', { name: 'Question 0?', exact: true })).toBeVisible();
    expect(page.getByRole('table').element().getAttribute('aria-rowcount')).toBe('10001');
    expect(page.getByRole('row').elements().length).toBeLessThan(60);
    const main = page.getByRole('main').element();
    main.scrollTo(0, main.scrollHeight / 2);
    await expect
      .poll(() => page.getByRole('link', { name: /^Question (4|5)\d{3}\?$/ }).elements().length)
      .toBeGreaterThan(3);
    expect(page.getByRole('row').elements().length).toBeLessThan(60);
  });

  it('finds as one types, and shows the words in context', async () => {
    const found = row(2, {
      found: {
        place: 'note',
        at: '2026-10-02T10:00:00.000Z',
        outcome: null,
        parts: [
          { text: 'the ', hit: false },
          { text: 'pager', hit: true },
          { text: ' moved', hit: false },
        ],
      },
    });
    rows = [row(1), row(2)];
    finds = () => [found];
    await open();
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill('pager');
    await expect
      .element(page.getByRole('row', { name: /Note, 2 October 2026: the pager moved$/ }))
      .toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 2');
    expect(document.querySelector('mark')?.textContent).toBe('pager');
    expect(window.location.hash).toBe('#/journal/find/text=pager');
    finds = () => [];
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill('zebra');
    await expect.element(page.getByText('No decision mentions “zebra”.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear search' }).last().click();
    await expect.element(page.getByRole('link', { name: 'Question 1?' })).toBeVisible();
  });

  it('names the place only where what is found is covered', async () => {
    rows = [row(1, { covered: true, found: { place: 'covered', at: null, outcome: null, parts: [] } })];
    window.location.hash = '#/journal/find/text=pager';
    await open();
    await expect.element(page.getByRole('cell', { name: /In your answers, covered$/ })).toBeVisible();
  });

  it('keeps filters in the address, so that Back takes them away one by one', async () => {
    rows = [row(1, { closed: true }), row(2, { choice: 'a' })];
    await open();
    await page.getByRole('button', { name: 'Closed 1' }).click();
    await expect.element(page.getByRole('link', { name: 'Question 2?' })).not.toBeInTheDocument();
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('Largest margin');
    await expect.poll(() => window.location.hash).toBe('#/journal/find/state=closed&sort=margin');
    window.history.back();
    await expect.poll(() => window.location.hash).toBe('#/journal/find/state=closed');
    window.history.back();
    await expect.element(page.getByRole('link', { name: 'Question 2?' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'All 2' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('pins, tags and archives from the row, with a way back', async () => {
    rows = [row(1)];
    await open();
    const choose = async (entry: string) => {
      await page.getByRole('button', { name: 'More for Question 1?' }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    };
    await choose('Pin to the top');
    await expect.element(page.getByRole('img', { name: 'Pinned' })).toBeVisible();
    await choose('Tags…');
    await page.getByLabelText('Tags', { exact: true }).first().fill('Money');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Save the tags' }).click();
    await expect.element(page.getByRole('rowheader', { name: /Money/ })).toBeVisible();
    await choose('Archive');
    await expect.element(page.getByText('No decision fits these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.element(page.getByRole('link', { name: 'Question 1?' })).toBeVisible();
    expect(arranged.map(({ change }) => change)).toEqual([
      { pinned: true },
      { tags: ['Money'] },
      { archived: true },
      { archived: false },
    ]);
  });

  it('deletes from the row, with a way back, and not where nothing can be saved', async () => {
    rows = [row(1), row(2)];
    await open();
    await page.getByRole('button', { name: 'More for Question 1?' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.element(page.getByRole('link', { name: 'Question 1?' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: 'Question 2?' })).toBeVisible();
    const told = page.getByRole('alert').filter({ hasText: 'Moved to the trash.' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('link', { name: 'Question 1?' })).toBeVisible();

    useApp.setState({ info: { ...APP_INFO, readOnly: 'The folder cannot be written.' } });
    await page.getByRole('button', { name: 'More for Question 1?' }).click();
    for (const name of ['Delete', 'Archive', 'Tags…', 'Pin to the top'])
      await expect.element(page.getByRole('menuitem', { name })).toBeDisabled();
    await expect.element(page.getByRole('menuitem', { name: 'Compare' })).toBeEnabled();
  });

  it('leads from a row to comparing its decision', async () => {
    const first = row(1);
    rows = [first];
    await open();
    await page.getByRole('button', { name: 'More for Question 1?' }).click();
    await page.getByRole('menuitem', { name: 'Compare' }).click();
    await expect.poll(() => location.hash).toBe(`#/compare/${first.id}`);
  });

  it('tells why it cannot be read, and reads it at the next try', async () => {
    broken = true;
    rows = [row(1)];
    await open();
    await expect.element(page.getByRole('alert').getByText(/^The folder cannot be read/)).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('link', { name: 'Question 1?' })).toBeVisible();
  });

  it('exports the list', async () => {
    rows = [row(1)];
    await open();
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'exportReport')?.input)
      .toMatchObject({ subject: { kind: 'journal' } });
  });
});
