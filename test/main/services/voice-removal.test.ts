import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported, given } from '../support/archives.ts';
import { reopen } from '../support/data-folder.ts';
import { clock, start } from '../support/dated-app.ts';
import { filesIn } from '../support/files.ts';
import { idOf } from '../support/samples.ts';
import { appOver } from '../support/services.ts';
import { answersTo, bring, drafted, sheetOf } from '../support/voices.ts';

/** Answers that came after the commit, and were removed while they were sealed. */
async function removed() {
  const { app } = start();
  const draft = await drafted(app);
  const sheet = await sheetOf(app, draft.id);
  await app.get('commitDraft', { id: draft.id });
  const { voice } = await bring(app, null, answersTo(sheet));
  await app.get('discardVoice', { voiceId: voice.id });
  return { app, draft, sheet, voice };
}

describe('answers that are removed', () => {
  it('are removed, name included: to the trash, and for good when it is emptied', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const { voice } = await bring(app, draft.id, answersTo(sheet));
    await app.get('commitDraft', { id: draft.id });
    await app.get('discardVoice', { voiceId: voice.id });
    expect(JSON.stringify(await app.get('listVoices', { id: draft.id }))).not.toContain('Jana');
    await app.get('restoreVoice', { voiceId: voice.id });
    expect(JSON.stringify(await app.get('listVoices', { id: draft.id }))).toContain('Jana');
    await app.get('discardVoice', { voiceId: voice.id });
    await app.get('emptyTrash', { items: [{ kind: 'voice', id: voice.id }] });
    const kept = [...filesIn(storage.folder).values()].join('\n');
    expect(kept).not.toContain('Jana');
    const decision = await app.get('getDecision', { id: draft.id });
    expect(decision.problems).toEqual([]);
    expect(decision.revisions).toHaveLength(2);
  });

  it('go for good with the draft that they belong to', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('discardDraft', { id: draft.id });
    await app.get('emptyTrash', { items: [{ kind: 'draft', id: draft.id }] });
    expect([...filesIn(storage.folder).values()].join('\n')).not.toContain('Jana');
  });

  /** A draft with answers that was decided and deleted on another computer, whose trash then came here; both have the same id. */
  async function draftAndDecision() {
    const here = start();
    const { id } = await drafted(here.app);
    await bring(here.app, id, answersTo(await sheetOf(here.app, id)));
    const there = start();
    await there.app.get('applyImport', { key: await given(there.app, await exported(here.app)) });
    await there.app.get('commitDraft', { id });
    await there.app.get('deleteDecision', { id });
    const text = await exported(there.app);
    return {
      ...here,
      id,
      bringTrash: async () => here.app.get('applyImport', { key: await given(here.app, text) }),
    };
  }

  it('stay with a draft in the trash, where its decision alone is deleted for good', async () => {
    const { app, id, bringTrash } = await draftAndDecision();
    await app.get('discardDraft', { id });
    await bringTrash();
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    await app.get('restoreDraft', { id });
    expect(await app.get('listVoices', { id })).toHaveLength(2);
  });

  it('stay with a draft that is open, where its decision alone is deleted for good', async () => {
    const { app, id, bringTrash } = await draftAndDecision();
    await bringTrash();
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    expect(await app.get('listVoices', { id })).toHaveLength(2);
  });

  it('stay with a decision in the trash, where its draft alone is deleted for good', async () => {
    const { app, id, bringTrash } = await draftAndDecision();
    await app.get('discardDraft', { id });
    await bringTrash();
    await app.get('emptyTrash', { items: [{ kind: 'draft', id }] });
    await app.get('restoreDecision', { id });
    expect(await app.get('listVoices', { id })).toHaveLength(2);
  });

  it('stay with a decision that cannot be read, where a copy of it in the trash is deleted for good', async () => {
    const { app, storage } = start();
    const { id } = await drafted(app);
    await bring(app, id, answersTo(await sheetOf(app, id)));
    await app.get('commitDraft', { id });
    const folder = join(storage.folder, 'journal', id);
    cpSync(folder, join(storage.folder, 'trash', 'journal', id), { recursive: true });
    writeFileSync(join(folder, '1.json'), 'null');
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    expect(storage.voices.of(id)).toHaveLength(2);
  });

  it('are told at the start, where what they belong to is neither here nor in the trash', async () => {
    const { app, storage } = start();
    const ids = [];
    for (const question of ['Gone?', 'Damaged?', 'Deleted?', 'A draft?', 'A draft, discarded?']) {
      const draft = await drafted(app, question);
      ids.push(draft.id);
      await bring(app, draft.id, answersTo(await sheetOf(app, draft.id), idOf(900 + ids.length)));
      if (!question.startsWith('A draft')) await app.get('commitDraft', { id: draft.id });
      if (question.endsWith('discarded?')) await app.get('discardDraft', { id: draft.id });
    }
    const [gone = '', damaged = '', deleted = ''] = ids;
    clock.today = '2027-03-01';
    await app.get('beginReview', { id: gone });
    await app.get('deleteDecision', { id: deleted });
    rmSync(join(storage.folder, 'journal', gone), { recursive: true });
    writeFileSync(join(storage.folder, 'journal', damaged, '1.json'), 'null');
    const next = appOver(reopen(storage), { now: clock.now });
    const told = (await next.get('listNotices', null)).map(({ text }) => text);
    expect(told.filter((text) => text.includes('that is not here'))).toHaveLength(1);
    const missing = await next.get('listMissing', null);
    expect(missing.map(({ id }) => id)).toEqual([gone]);
    expect(missing[0]?.belongings.map(({ text }) => text).sort()).toEqual([
      'A question sheet',
      'A review under way',
      'What Jana Novak answered',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'are told of no draft that is gone, where drafts cannot be read',
    async () => {
      const { app, storage } = start();
      const draft = await drafted(app);
      await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
      const drafts = join(storage.folder, 'drafts');
      renameSync(drafts, join(storage.folder, 'elsewhere'));
      symlinkSync('drafts', drafts);
      const next = appOver(reopen(storage));
      const told = (await next.get('listNotices', null)).map(({ text }) => text);
      expect(told).toEqual([expect.stringContaining('The folder drafts cannot be read')]);
    },
  );

  it('go with their decision also where a sync program left an empty folder of its draft', async () => {
    const { app, storage } = start();
    const { id } = await drafted(app);
    await bring(app, id, answersTo(await sheetOf(app, id)));
    await app.get('commitDraft', { id });
    await app.get('deleteDecision', { id });
    mkdirSync(join(storage.folder, 'drafts', id));
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    expect(storage.voices.all()).toEqual([]);
  });

  it('can be removed while they are sealed, and taken in anew', async () => {
    const { app, draft, sheet, voice } = await removed();
    expect(await app.fail('openVoice', { voiceId: voice.id })).toMatchObject({ code: 'not-found' });
    const again = await bring(app, null, answersTo(sheet));
    await app.get('openVoice', { voiceId: again.voice.id });
    const { revisions, problems } = await app.get('getDecision', { id: draft.id });
    expect(problems).toEqual([]);
    expect(revisions.flatMap(({ body }) => (body.kind === 'second-voice' ? [body.voiceId] : []))).toEqual([
      voice.id,
      again.voice.id,
    ]);
  });

  it('are not restored beside the same answers that were taken in anew', async () => {
    const { app, draft, sheet, voice } = await removed();
    const again = await bring(app, null, answersTo(sheet));
    expect(await app.fail('restoreVoice', { voiceId: voice.id })).toEqual({
      code: 'invalid-input',
      message:
        'The answers of Jana Novak were imported again, and are here already. These stay in the trash. Remove the others first to restore them.',
    });
    expect(await app.get('countTrash', null)).toBe(1);
    await app.get('discardVoice', { voiceId: again.voice.id });
    await app.get('restoreVoice', { voiceId: voice.id });
    // Once more is no other.
    await app.get('restoreVoice', { voiceId: voice.id });
    const answers = (await app.get('listVoices', { id: draft.id })).filter(({ id }) => id !== sheet.id);
    expect(answers.map(({ id }) => id)).toEqual([voice.id]);
  });

  it('stay in the snapshots made before, and are in none of them once newer days and weeks have taken their place', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('commitDraft', { id: draft.id });
    const onDay = async (day: number) => {
      await app.get('addNote', { id: draft.id, text: `Day ${day}.` });
      await storage.snapshots.make(new Date(clock.now().getTime() + day * 86_400_000), '0.1.0');
    };
    const hasName = () => [...filesIn(storage.folder).values()].some((text) => text.includes('Jana'));
    await onDay(0);
    await app.get('discardVoice', { voiceId: voice.id });
    await app.get('emptyTrash', { items: [{ kind: 'voice', id: voice.id }] });
    // The day of the removal is a Monday: its snapshot is not the last of its week.
    for (let day = 1; day < 6; day += 1) await onDay(day);
    expect(hasName()).toBe(true);
    for (let day = 6; day < 9; day += 1) await onDay(day);
    expect(hasName()).toBe(false);
  });
});
