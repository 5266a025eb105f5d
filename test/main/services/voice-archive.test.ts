import { describe, expect, it } from 'vitest';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { clock, start } from '../support/dated-app.ts';
import { idOf } from '../support/samples.ts';
import type { App } from '../support/services.ts';
import { appOver } from '../support/services.ts';
import { answersTo, bring, drafted, sheetOf } from '../support/voices.ts';

describe('second voices in what is carried away', () => {
  it('come back whole, sealed or open, with the trash', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const first = await bring(app, draft.id, answersTo(sheet));
    await app.get('openVoice', { voiceId: first.voice.id });
    await bring(app, draft.id, answersTo(sheet, idOf(902), 'Ben'));
    const removed = await bring(app, draft.id, answersTo(sheet, idOf(903), 'Evangeline'));
    await app.get('discardVoice', { voiceId: removed.voice.id });
    const seen = await app.get('listVoices', { id: draft.id });
    await app.get('exportArchive', { id: null });
    const text = app.exported.at(-1)?.text ?? '';

    const other = appOver(openForTest(temporaryFolder()), { now: clock.now });
    const { key } = await other.get('beginImport', { fileName: 'all.crossroads-export' });
    await other.get('addToImport', { key, text });
    await other.get('applyImport', { key });
    expect(await other.get('listVoices', { id: draft.id })).toEqual(seen);
    expect(await other.get('listTrash', null)).toMatchObject([{ kind: 'voice', title: 'Evangeline' }]);

    const repeated = await other.get('beginImport', { fileName: 'all.crossroads-export' });
    await other.get('addToImport', { key: repeated.key, text });
    const { items } = await other.get('previewImport', repeated);
    expect(items.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  });

  it('go with the one decision that is exported, those in the trash left out', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await bring(app, draft.id, answersTo(sheet));
    const removed = await bring(app, draft.id, answersTo(sheet, idOf(903), 'Evangeline'));
    await app.get('discardVoice', { voiceId: removed.voice.id });
    await app.get('commitDraft', { id: draft.id });
    await app.get('exportArchive', { id: draft.id });
    const text = app.exported.at(-1)?.text ?? '';
    expect(text).toContain('Jana Novak');
    expect(text).not.toContain('Evangeline');
  });

  it('are told by the check where they were changed by hand', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('commitDraft', { id: draft.id });
    expect((await checked(app)).problems).toEqual([]);
    const record = storage.voices.of(draft.id).find(({ answers }) => answers !== null);
    if (record?.answers == null) throw new Error('no answers');
    storage.voices.save({ ...record, answers: { ...record.answers, name: 'Someone else' } });
    expect((await checked(app)).problems).toEqual([
      { file: `voices/${voice.id}`, problem: expect.stringContaining('not what was saved') },
    ]);
  });
});

async function checked(app: App) {
  let progress = await app.get('checkIntegrity', { from: 0 });
  while (progress.checked < progress.total)
    progress = await app.get('checkIntegrity', { from: progress.checked });
  return progress;
}
