import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { DraftSummary } from '../../src/core/api.ts';
import { Shell } from '../../src/renderer/app/Shell.tsx';
import { HomeScreen } from '../../src/renderer/home/HomeScreen.tsx';
import { JournalScreen } from '../../src/renderer/journal/JournalScreen.tsx';
import { decisionSummary } from '../fixtures/decision-summary.ts';
import { hostAnswering } from './support/host.ts';
import { pageOf, row } from './support/journal-rows.ts';
import { show } from './support/show.tsx';

const WIDTH = 390;

const draft: DraftSummary = {
  id: crypto.randomUUID(),
  title: 'PostgreSQL or SQLite for the archive of the next ten years?',
  step: 'paths',
  furthest: 'paths',
  hasRules: true,
  deciding: false,
  createdAt: '2026-11-16T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  decideBy: null,
  rated: 0,
  criteria: 10,
};
const rows = [1, 2].map((number) =>
  row(number, {
    choice: 'b',
    leader: 'a',
    margin: 4.1,
    paths: { a: 'PostgreSQL', b: 'SQLite' },
    shortNames: { a: 'PostgreSQL', b: 'SQLite' },
  }),
);

hostAnswering({
  listDrafts: () => [draft],
  listDecisions: () => [
    decisionSummary({
      title: 'A job at Ærø?',
      choice: 'b',
      confidence: 65,
      paths: { a: 'Individual Contributor', b: 'Technical Leadership' },
    }),
  ],
  listReviews: () => [],
  listNotices: () => [],
  listTrash: () => [],
  queryJournal: (query) => pageOf(rows, rows, query),
});

beforeEach(() => page.viewport(WIDTH, 844));
afterEach(() => page.viewport(414, 896));

/** Nothing in the window is wider than it. */
const fits = (element: Element) => element.scrollWidth <= element.clientWidth;

it('holds Home and every place of the frame', async () => {
  await show(
    <Shell>
      <HomeScreen />
    </Shell>,
  );
  const go = page.getByRole('link', { name: /^Continue / });
  await expect.element(go).toBeVisible();
  const settings = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Settings' });
  for (const each of [go, settings])
    expect(each.element().getBoundingClientRect().right).toBeLessThanOrEqual(WIDTH);
  expect(fits(page.getByRole('main').element())).toBe(true);
});

it('holds the journal, with each chosen path on one line', async () => {
  await show(
    <main style={{ overflowY: 'auto' }}>
      <JournalScreen />
    </main>,
  );
  await expect.element(page.getByRole('link', { name: 'Question 1?' })).toBeVisible();
  const [name] = page
    .getByText('SQLite', { exact: true })
    .elements()
    .filter((each) => each.ariaHidden === 'true');
  const against = page
    .getByText('Against the score', { exact: true })
    .last()
    .element()
    .getBoundingClientRect();
  expect(name?.getBoundingClientRect().height).toBeLessThan(30);
  expect(against.right).toBeLessThanOrEqual(WIDTH);
  expect(fits(page.getByRole('main').element())).toBe(true);
});
