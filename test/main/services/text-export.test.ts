import { describe, expect, it } from 'vitest';
import type { CommitBody } from '../../../src/core/journal/decision.ts';
import { predictionRows } from '../../../src/main/archive/predictions.ts';
import { sampleDecision } from '../../fixtures/sample-decision.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { begin, full, start } from '../support/archives.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { answered } from '../support/samples.ts';
import { appOver } from '../support/services.ts';

const withPrediction = (body: CommitBody, statement: string): CommitBody => ({
  ...body,
  assessment: {
    ...body.assessment,
    commitment: {
      ...body.assessment.commitment,
      predictions: [{ id: 'p1', statement, by: '2027-05-31', probability: 70 }],
    },
  },
});

describe('text for other programs', () => {
  it('is Markdown of one decision or all, with the user’s words kept from being markup', async () => {
    const { app, one } = await full();
    await app.get('addNote', { id: one.id, text: '# not a heading\n<b>bold</b> *star*' });
    await app.get('exportText', { format: 'markdown', id: one.id });
    const text = app.exported.at(-1)?.text ?? '';
    expect(text).toMatch(/^# Which team\?\n/);
    expect(text).toContain('\\# not a heading');
    expect(text).toContain('\\<b\\>bold');
    await app.get('exportText', { format: 'markdown', id: null });
    expect(app.exported.at(-1)?.text).toContain('# Which city?');
  });

  it('has everything that was added to a decision, each with its day and what it is', async () => {
    const { app, one } = await full();
    await app.get('addNote', { id: one.id, text: 'The pager moved.' });
    await app.get('addPrediction', {
      id: one.id,
      statement: 'I still write code.',
      by: '2027-05-31',
      probability: 70,
    });
    await app.get('exportText', { format: 'markdown', id: one.id });
    const text = app.exported.at(-1)?.text ?? '';
    expect(text).toMatch(/### 23 November 2026, \d\d:\d\d: a note\n\n> The pager moved\./);
    expect(text).toMatch(
      /### 23 November 2026, \d\d:\d\d: a prediction made later\n\nPredicted: “I still write code\.”, 70 %, by 31 May 2027\./,
    );
    for (const section of ['Weights and ratings', 'What would change it', 'Appendix: what this rests on']) {
      expect(text).toContain(`## ${section}\n`);
    }
  });

  it('is JSON that reads as the decision does', async () => {
    const { app, one } = await full();
    await app.get('exportText', { format: 'json', id: one.id });
    expect(JSON.parse(app.exported.at(-1)?.text ?? '')).toEqual(await app.get('getDecision', { id: one.id }));
    await app.get('exportText', { format: 'json', id: null });
    const all = JSON.parse(app.exported.at(-1)?.text ?? '');
    expect(all).toHaveLength(2);
    expect(all).toContainEqual(await app.get('getDecision', { id: one.id }));
  });

  it('is a table of the predictions, in which no text is a formula', async () => {
    const { app } = start();
    const [first] = await app.get('listCards', null);
    const started = answered(
      await app.get('createDraft', { cardId: first?.card.id ?? '' }),
      '=1+1, "quoted"',
    );
    const draft = await app.get('saveDraft', started);
    await app.get('commitDraft', { id: draft.id });
    await app.get('exportText', { format: 'predictions', id: null });
    const [head, ...rows] = (app.exported.at(-1)?.text ?? '').trimEnd().split('\r\n');
    expect(head).toBe('decision,decided,prediction,made,by,probability,outcome,turned out on,why,corrected');
    expect(rows).toHaveLength(draft.commitment.predictions.length);
    expect(rows[0]).toMatch(/^"'=1\+1, ""quoted""",2026-11-23,/);
  });

  it.each(['=', '+', '-', '@', '\t', '\r'])('marks a text that begins with %j as text', (sign) => {
    const { revisions, ...around } = sampleDecision(sampleDraft(3));
    const statement = `${sign}1+1`;
    const marked = revisions.map((revision) =>
      revision.body.kind !== 'commit'
        ? revision
        : { ...revision, body: withPrediction(revision.body, statement) },
    );
    const [, row] = predictionRows([{ ...around, revisions: marked }]);
    expect(row).toContain(sign === '\r' ? `,"'${statement}",` : `,'${statement},`);
  });

  it('has in that table what was predicted later, how it turned out, what was corrected, and what is void', async () => {
    let at = new Date('2026-11-23T12:00:00Z');
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage, { now: () => at });
    const { id } = await begin(app, 'Which team?');
    const { revisions } = await app.get('commitDraft', { id });
    const body = revisions[0]?.body;
    const [first] = body?.kind === 'commit' ? body.assessment.commitment.predictions : [];
    at = new Date('2026-11-24T12:00:00Z');
    const later = (statement: string) =>
      app.get('addPrediction', { id, statement, by: '2026-12-01', probability: 70 });
    await later('Ana stays.');
    const { revisions: all } = await later('The office moves.');
    const [ana = '', office = ''] = all.flatMap((each) =>
      each.body.kind === 'prediction' ? [each.body.prediction.id] : [],
    );
    const answer = (
      predictionId: string,
      outcome: 'came' | 'did-not' | 'void',
      why: string,
      correcting = false,
    ) => app.get('resolvePrediction', { id, predictionId, outcome, why, on: '2026-12-01', correcting });
    at = new Date('2026-12-02T12:00:00Z');
    await answer(ana, 'came', 'She said so.');
    await answer(ana, 'did-not', 'She left after all.', true);
    await answer(office, 'void', 'Sold, "as is".');
    await app.get('exportText', { format: 'predictions', id: null });
    const rows = (app.exported.at(-1)?.text ?? '').trimEnd().split('\r\n');
    expect(rows.slice(-2)).toEqual([
      'Which team?,2026-11-23,Ana stays.,2026-11-24,2026-12-01,70,did-not,2026-12-01,She left after all.,yes',
      'Which team?,2026-11-23,The office moves.,2026-11-24,2026-12-01,70,void,2026-12-01,"Sold, ""as is"".",',
    ]);
    expect(rows.find((each) => each.includes(first?.statement.slice(0, 20) ?? '?'))).toMatch(/,{4}$/);
  });
});
