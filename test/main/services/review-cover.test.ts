import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { NO_FILTER } from '../../../src/core/journal/list/journal-query.ts';
import type { OpenedDecision } from '../../../src/core/journal/opened-decision.ts';
import { clock, start } from '../support/dated-app.ts';
import { decided } from '../support/reviewing.ts';
import type { App } from '../support/services.ts';

/** Figures of the frozen answers that no covered answer of the host may hold. */
function secrets(draft: Draft, { revisions }: OpenedDecision): string[] {
  const [commit] = revisions;
  if (commit?.body.kind !== 'commit') throw new Error('no commit');
  const { evaluation, verdict } = commit.body;
  return [
    String(evaluation.margin.mid),
    verdict.headline,
    ...verdict.sentences,
    '"confidence":77',
    '"confidence":71',
    '"probability":83',
    '"probability":37',
    JSON.stringify(draft.weighing.swings),
    ...Object.values(draft.ratings).map((each) => JSON.stringify(each)),
    ...evaluation.criteria.map(({ weight }) => String(weight)),
  ];
}

async function everythingSeen(app: App, id: string): Promise<string> {
  const came = { id, predictionId: 'p1', outcome: 'came', why: '', on: '2027-02-01' } as const;
  const answers = [
    await app.get('resolvePrediction', { ...came, correcting: false }),
    await app.get('resolvePrediction', { ...came, outcome: 'void', why: 'Who knows', correcting: true }),
    await app.get('getDecision', { id }),
    await app.get('getWholeDecision', { id }),
    await app.get('listDecisions', null),
    await app.get('queryJournal', { ...NO_FILTER, text: 'spring', from: 0, count: 10 }),
    await app.get('getInsights', null),
    await app.get('getLetter', { from: '2026-01-01', to: '2027-12-31' }),
    await app.get('reopenPrediction', { id, predictionId: 'p1' }),
    await app.get('resolvePrediction', { ...came, correcting: false }),
    await app.get('getDecision', { id }),
    await app.get('listDecisions', null),
    await app.get('addNote', { id, text: 'Half a year on.' }),
    await app.get('arrangeDecision', { id, change: { tags: ['work'] } }),
    await app.get('beginReview', { id }),
    await app.get('getReview', { id }),
    await app.get('listReviews', null),
    await app.get('getLetter', { from: '2026-01-01', to: '2027-12-31' }),
  ];
  return JSON.stringify(answers);
}

describe('a decision whose review is due', () => {
  it('is whole before its day', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-02-28';
    const decision = await app.get('getDecision', { id });
    expect(decision.covered).toBe(null);
    expect(decision.revisions).toHaveLength(1);
  });

  it('keeps every old figure to itself from its day on, whatever is asked', async () => {
    const { app } = start();
    const draft = await decided(app);
    const before = await app.get('getDecision', { id: draft.id });
    clock.today = '2027-03-01';
    const seen = await everythingSeen(app, draft.id);
    expect(secrets(draft, before).filter((secret) => seen.includes(secret))).toEqual([]);
    expect(seen).toContain('Which way?');
    expect(seen).toContain('I lead a project by spring');
  });

  it('gives a calendar only its days, and no word of the user unless they ask for it', async () => {
    const { app } = start();
    const draft = await decided(app);
    const before = await app.get('getDecision', { id: draft.id });
    await app.get('exportCalendar', { id: draft.id, withWords: false });
    await app.get('exportCalendar', { id: null, withWords: true });
    const [plain, worded] = app.exported.map(({ text }) => text);
    expect(plain).toContain('DTSTART;VALUE=DATE:20270301');
    expect(plain).not.toMatch(/Which way|I lead a project/);
    expect(worded).toContain('Which way?');
    expect(secrets(draft, before).filter((secret) => worded?.includes(secret))).toEqual([]);
    clock.today = '2027-03-02';
    expect((await app.fail('exportCalendar', { id: draft.id, withWords: false })).code).toBe('not-found');
  });

  it('tells a prediction answered before its review in no figure, in a table of all neither', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-01';
    const came = { id, predictionId: 'p1', outcome: 'came', why: '', on: '2027-02-01' } as const;
    await app.get('resolvePrediction', { ...came, correcting: false });
    await app.get('exportText', { format: 'predictions', id: null });
    await app.get('exportText', { format: 'json', id: null });
    const [table, json] = app.exported.map(({ text }) => text);
    expect(table).toContain('I lead a project by spring,,2027-02-01,,came,2027-02-01');
    expect(json).not.toMatch(/\b(83|37)\b/);
    await app.get('lookFirst', { id });
    await app.get('exportText', { format: 'predictions', id: null });
    expect(app.exported.at(-1)?.text).toContain('2027-02-01,83,came,');
  });

  it('is not exported before the user has looked first', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-02';
    const subject = { kind: 'decision', id } as const;
    expect((await app.fail('exportReport', { subject })).code).toBe('covered');
    const review = { kind: 'review', id, number: 2 } as const;
    expect((await app.fail('exportReport', { subject: review })).code).toBe('covered');
  });

  it('stands in a letter of its year, covered', async () => {
    const { app } = start();
    const draft = await decided(app);
    const before = await app.get('getDecision', { id: draft.id });
    clock.today = '2027-03-02';
    const subject = { kind: 'letter', from: '2026-01-01', to: '2027-12-31' } as const;
    await app.get('exportReport', { subject });
    const html = app.printed[0]?.html.replace(/<style>.*?<\/style>/s, '') ?? '';
    expect(html).toContain('Which way?');
    expect(html).toContain('covered until the review');
    expect(secrets(draft, before).filter((secret) => html.includes(secret))).toEqual([]);
  });

  it('can be looked at first, and the review then says that it is not blind', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-02';
    expect((await app.get('lookFirst', { id })).revisions).toHaveLength(1);
    const { review, decision } = await app.get('beginReview', { id });
    expect(review.blindness).toBe('looked');
    expect(decision).not.toBe(null);
  });

  it('is put off by a snooze, not by another day, and is covered all the same', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-02';
    const decision = await app.get('arrangeDecision', { id, change: { reviewOn: '2027-04-01' } });
    expect(decision.arrangement).toMatchObject({ reviewOn: '2027-03-01', snoozedUntil: '2027-04-01' });
    expect(decision.covered).not.toBe(null);
  });
});
