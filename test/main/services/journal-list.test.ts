import { describe, expect, it } from 'vitest';
import type { JournalPage, JournalQuery } from '../../../src/core/journal/list/journal-query.ts';
import { NO_FILTER } from '../../../src/core/journal/list/journal-query.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { idOf, sampleCommit } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}`;
const at = (number: number) => `${day(number)}T10:00:00.000Z`;

function withDecisions(count: number) {
  const storage = openForTest(temporaryFolder());
  for (let number = 1; number <= count; number += 1) {
    storage.journal.commit(idOf(number), at(number), sampleCommit(idOf(number), `Question ${number}?`));
  }
  return { storage, app: appOver(storage) };
}

/** The answer once nothing is left to read. */
async function query(app: App, change: Partial<JournalQuery> = {}): Promise<JournalPage> {
  for (;;) {
    const page = await app.get('queryJournal', { ...NO_FILTER, from: 0, count: 50, ...change });
    if (page.reading === null) return page;
  }
}

const titles = ({ rows }: JournalPage) => rows.map(({ title }) => title);
const wordsOf = ({ rows }: JournalPage) => rows[0]?.found?.parts.map(({ text }) => text).join('');

describe('the journal’s pages', () => {
  it('hold the rows asked for, with how many there are in all', async () => {
    const { app } = withDecisions(5);
    const page = await query(app, { from: 1, count: 2 });
    expect(titles(page)).toEqual(['Question 4?', 'Question 3?']);
    expect(page).toMatchObject({ matching: 5, since: 2026 });
    expect(page.rows.map(({ startsYear }) => startsYear)).toEqual([null, null]);
  });

  it('begin a group with the first row of its year, but not in another order than by date', async () => {
    const { app, storage } = withDecisions(2);
    storage.journal.commit(idOf(9), '2024-06-01T10:00:00.000Z', sampleCommit(idOf(9), 'Old?'));
    expect((await query(app)).rows.map(({ startsYear }) => startsYear)).toEqual([2026, null, 2024]);
    expect((await query(app, { sort: 'title' })).rows.map(({ startsYear }) => startsYear)).toEqual([
      null,
      null,
      null,
    ]);
    expect(titles(await query(app, { year: 2024 }))).toEqual(['Old?']);
  });

  it('put what is pinned first and leave out what is archived, which is found under its own name', async () => {
    const { app } = withDecisions(4);
    await app.get('arrangeDecision', { id: idOf(1), change: { pinned: true } });
    await app.get('arrangeDecision', { id: idOf(3), change: { archived: true } });
    const page = await query(app);
    expect(titles(page)).toEqual(['Question 1?', 'Question 4?', 'Question 2?']);
    expect(page.counts.states).toMatchObject({ all: 3, archived: 1 });
    expect(titles(await query(app, { state: 'archived' }))).toEqual(['Question 3?']);
  });

  it('are narrowed by tag, and tell which tags there are', async () => {
    const { app } = withDecisions(3);
    await app.get('arrangeDecision', { id: idOf(2), change: { tags: ['Money', 'Berlin'] } });
    const page = await query(app, { tag: 'Money' });
    expect(titles(page)).toEqual(['Question 2?']);
    expect(page.counts.tags).toEqual([
      { name: 'Berlin', count: 1 },
      { name: 'Money', count: 1 },
    ]);
  });

  it('tell nothing of a covered decision, and put it last by margin and confidence', async () => {
    const { app } = withDecisions(3);
    const { commitment } = sampleCommit(idOf(1)).assessment;
    expect(commitment.confidence).not.toBeNull();
    await app.get('arrangeDecision', { id: idOf(3), change: { reviewOn: day(1) } });
    for (const sort of ['margin', 'confidence'] as const) {
      const page = await query(app, { sort });
      expect(titles(page).at(-1)).toBe('Question 3?');
      expect(page.rows.at(-1)).toMatchObject({ covered: true, margin: null, confidence: null, leader: null });
    }
    expect((await query(app)).counts.states.due).toBe(1);
    expect(titles(await query(app, { state: 'due' }))).toEqual(['Question 3?']);
  });
});

describe('the search', () => {
  it('finds a word of a note by its beginning, whatever its accents, and shows it in context', async () => {
    const { app } = withDecisions(3);
    await app.get('addNote', { id: idOf(2), text: 'Two nights in Gdańsk with the pager.' });
    const page = await query(app, { text: 'gdan PAG' });
    expect(titles(page)).toEqual(['Question 2?']);
    expect(page.rows[0]?.found).toMatchObject({ place: 'note', at: '2026-11-23T12:00:00.000Z' });
    expect(page.rows[0]?.found?.parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      'Gdań',
      'pag',
    ]);
    expect((await query(app, { text: 'dansk' })).matching).toBe(0);
  });

  it('finds words that stand in different places of one decision, and only all of them', async () => {
    const { app } = withDecisions(2);
    await app.get('addNote', { id: idOf(1), text: 'The pager was quiet.' });
    expect(titles(await query(app, { text: 'question pager' }))).toEqual(['Question 1?']);
    expect((await query(app, { text: 'question pager zebra' })).matching).toBe(0);
  });

  it('knows what was written since, and forgets what was deleted', async () => {
    const { app, storage } = withDecisions(2);
    expect((await query(app, { text: 'pager' })).matching).toBe(0);
    await app.get('addNote', { id: idOf(1), text: 'The pager was quiet.' });
    expect((await query(app, { text: 'pager' })).matching).toBe(1);
    await app.get('deleteDecision', { id: idOf(1) });
    expect((await query(app, { text: 'pager' })).matching).toBe(0);
    await app.get('restoreDecision', { id: idOf(1) });
    expect((await query(appOver(reopen(storage)), { text: 'pager' })).matching).toBe(1);
  });

  it('names the place only where the words found are covered', async () => {
    const storage = openForTest(temporaryFolder());
    const commit = sampleCommit(idOf(1));
    const [first] = Object.keys(commit.assessment.ratings);
    const ratings = { ...commit.assessment.ratings };
    const rating = ratings[first ?? ''];
    if (first === undefined || rating === undefined) throw new Error('The sample rates nothing.');
    ratings[first] = { ...rating, evidence: 'The zebra council met twice.' };
    storage.journal.commit(idOf(1), at(1), { ...commit, assessment: { ...commit.assessment, ratings } });
    const app = appOver(storage);
    const open = await query(app, { text: 'zebra' });
    expect(open.rows[0]?.found?.place).toBe('evidence');
    expect(wordsOf(open)).toBe('The zebra council met twice.');
    await app.get('arrangeDecision', { id: idOf(1), change: { reviewOn: day(1) } });
    const covered = await query(app, { text: 'zebra' });
    expect(covered.rows[0]?.found).toEqual({ place: 'covered', at: null, outcome: null, parts: [] });
    expect(JSON.stringify(covered)).not.toContain('council');
  });
});
