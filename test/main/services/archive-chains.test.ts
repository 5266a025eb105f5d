import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported, full, given, outcomes, revisionsIn, start } from '../support/archives.ts';

describe('two chains of one decision', () => {
  it('where one is the start of the other get what is missing added, and lose nothing', async () => {
    const { app, folder, one, text: older } = await full();
    await app.get('addNote', { id: one.id, text: 'Later.' });
    const newer = await exported(app);

    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, older) });
    const key = await given(to.app, newer);
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('decision Which team?: extended');
    expect(revisionsIn(to.folder)).toEqual(revisionsIn(folder));
    expect((await to.app.get('getDecision', { id: one.id })).problems).toEqual([]);

    const again = await given(to.app, older);
    expect(outcomes(await to.app.get('previewImport', { key: again }))).toContain(
      'decision Which team?: same',
    );
    await to.app.get('undoImport', { key });
    expect((await to.app.get('getDecision', { id: one.id })).revisions).toHaveLength(2);
  });

  it('that part both stay: the incoming one beside, named after its file, through another export too', async () => {
    const { app, one, text: common } = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, common) });
    await app.get('addNote', { id: one.id, text: 'On the laptop.' });
    await to.app.get('addNote', { id: one.id, text: 'On the desktop.' });
    const own = await to.app.get('getDecision', { id: one.id });

    const key = await given(to.app, await exported(app));
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('decision Which team?: differs');
    const both = await to.app.get('getDecision', { id: one.id });
    expect(both.revisions).toEqual(own.revisions);
    expect(both.beside).toMatchObject([{ from: 'laptop.crossroads-export', problems: [] }]);
    expect(both.beside[0]?.revisions.at(-1)?.body).toEqual({ kind: 'note', text: 'On the laptop.' });
    // The same once more is not put beside twice.
    const again = await given(to.app, await exported(app), 'other name');
    expect(outcomes(await to.app.get('previewImport', { key: again }))).toContain(
      'decision Which team?: same',
    );

    const third = start();
    await third.app.get('applyImport', { key: await given(third.app, await exported(to.app)) });
    expect(await third.app.get('getDecision', { id: one.id })).toEqual(both);
    await to.app.get('undoImport', { key });
    expect(await to.app.get('getDecision', { id: one.id })).toEqual(own);
  });

  it('mend each other: a damaged record is replaced by the whole one, and kept aside', async () => {
    const { app, storage, folder, one, text } = await full();
    const file = join(folder, 'journal', one.id, '2.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -30));
    const key = await given(app, text);
    expect(outcomes(await app.get('applyImport', { key }))).toContain('decision Which team?: extended');
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(storage.findings.list().map(({ text: said }) => said)).toContainEqual(
      expect.stringContaining('moved aside, not deleted'),
    );
  });
});

describe('what differs', () => {
  it('of a draft or a card stays beside what is here, marked with the file', async () => {
    const from = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, from.text) });
    await from.app.get('saveDraft', {
      ...from.draft,
      frame: { ...from.draft.frame, whyNow: 'Another reason.' },
    });
    const key = await given(to.app, await exported(from.app));
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('draft Still thinking?: differs');
    expect((await to.app.get('listDrafts', null)).map(({ title }) => title).sort()).toEqual([
      'Still thinking?',
      'Still thinking? (from laptop.crossroads-export)',
    ]);
    expect(await to.app.get('getDraft', { id: from.draft.id })).toEqual(from.draft);
  });

  it('of a draft that was decided elsewhere goes on as a draft of its own', async () => {
    const from = await full();
    const before = await exported(from.app);
    await from.app.get('commitDraft', { id: from.draft.id });
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, before) });
    await to.app.get('saveDraft', { ...from.draft, frame: { ...from.draft.frame, whyNow: 'Typed here.' } });
    await to.app.get('applyImport', { key: await given(to.app, await exported(from.app)) });
    const drafts = await to.app.get('listDrafts', null);
    expect(drafts).toHaveLength(1);
    const kept = await to.app.get('getDraft', { id: drafts[0]?.id ?? '' });
    expect(kept.frame.whyNow).toBe('Typed here.');
    expect((await to.app.get('getDecision', { id: from.draft.id })).problems).toEqual([]);
  });
});
