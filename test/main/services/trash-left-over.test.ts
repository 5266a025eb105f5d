import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin, exported, given, start } from '../support/archives.ts';
import type { App } from '../support/services.ts';

const TAGS = { tags: ['work'], pinned: true };

/** A decision with tags, and the export that holds it as it was before it was deleted. */
async function deleted(arrangedLater = false) {
  const { app, folder, storage } = start();
  const { id } = await begin(app, 'Which team?');
  await app.get('commitDraft', { id });
  const plain = await exported(app);
  await app.get('arrangeDecision', { id, change: TAGS });
  const tagged = await exported(app);
  if (!arrangedLater) {
    await app.get('deleteDecision', { id });
    return { app, folder, storage, id, tagged };
  }
  const to = start();
  await to.app.get('applyImport', { key: await given(to.app, plain) });
  await to.app.get('deleteDecision', { id });
  return { ...to, id, tagged };
}

const kindsIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line): { kind?: string; trashed?: boolean } => JSON.parse(line))
    .flatMap(({ kind, trashed }) => (kind === undefined ? [] : [`${kind}${trashed ? ' in the trash' : ''}`]))
    .sort();

const titles = async (app: App) => (await app.get('listDecisions', null)).map(({ title }) => title);

describe('a tagged decision in the trash', () => {
  it('can be restored after a snapshot of the time before was restored, and stays in every export', async () => {
    const { app, storage } = start();
    const { id } = await begin(app, 'Which team?');
    await app.get('commitDraft', { id });
    await app.get('arrangeDecision', { id, change: TAGS });
    await storage.snapshots.make(new Date(), '0.1.0');
    const [snapshot] = storage.snapshots.list();
    if (snapshot === undefined) throw new Error('no snapshot');
    await app.get('deleteDecision', { id });
    const before = kindsIn(await exported(app));
    const { key } = await app.get('beginRestore', { place: snapshot.place, name: snapshot.name });
    await app.get('applyImport', { key });
    expect(kindsIn(await exported(app))).toEqual(before);
    expect((await app.get('restoreDecision', { id })).arrangement).toMatchObject(TAGS);
    expect(await titles(app)).toEqual(['Which team?']);
  });

  it('takes what an import arranges around it, and gives it back when that is undone', async () => {
    const { app, folder, id, tagged } = await deleted(true);
    const key = await given(app, tagged);
    await app.get('applyImport', { key });
    expect(existsSync(join(folder, 'journal', id))).toBe(false);
    expect((await app.get('restoreDecision', { id })).arrangement).toMatchObject(TAGS);
    await app.get('deleteDecision', { id });
    expect(await app.get('undoImport', { key })).toEqual({ stayed: 0 });
    expect((await app.get('restoreDecision', { id })).arrangement).toMatchObject({ tags: [], pinned: false });
  });

  it('comes into the trash of another computer with what is arranged around it', async () => {
    const { app, id } = await deleted();
    const to = start();
    const key = await given(to.app, await exported(app));
    await to.app.get('applyImport', { key });
    expect(existsSync(join(to.folder, 'journal', id))).toBe(false);
    expect((await to.app.get('restoreDecision', { id })).arrangement).toMatchObject(TAGS);
  });
});

describe('a folder that holds no record', () => {
  /** The state that importing left behind: what is arranged lies in the journal, alone. */
  async function trapped() {
    const { app, folder, storage, id } = await deleted();
    mkdirSync(join(folder, 'journal', id));
    const slot = (place: string[]) => join(folder, ...place, id, 'arranged.0.json');
    renameSync(slot(['trash', 'journal']), slot(['journal']));
    return { app, folder, storage, id };
  }

  it('keeps no decision from being restored, and what was arranged in it comes along', async () => {
    const { app, id } = await trapped();
    expect((await app.get('restoreDecision', { id })).arrangement).toMatchObject(TAGS);
    expect(await titles(app)).toEqual(['Which team?']);
    expect(await app.get('countTrash', null)).toBe(0);
  });

  it('is moved aside where the decision has the same of its own', async () => {
    const { app, folder, id } = await deleted();
    mkdirSync(join(folder, 'journal', id));
    writeFileSync(join(folder, 'journal', id, 'arranged.1.json'), '{}');
    expect((await app.get('restoreDecision', { id })).arrangement).toMatchObject(TAGS);
    const aside = readdirSync(join(folder, 'quarantine'), { recursive: true }).map(String);
    expect(aside.filter((name) => name.endsWith('arranged.1.json'))).toHaveLength(1);
  });

  it('leaves the one in the trash in exports, and in the trash when it is deleted once more', async () => {
    const { app, id } = await trapped();
    expect(kindsIn(await exported(app))).toContain('revision in the trash');
    await app.get('deleteDecision', { id });
    expect(await app.get('listTrash', null)).toMatchObject([{ kind: 'decision', id, title: 'Which team?' }]);
    expect((await app.get('restoreDecision', { id })).id).toBe(id);
  });

  it('keeps neither a decision nor a draft from coming back, whatever the file manager has put there', async () => {
    const { app, folder, id } = await deleted();
    mkdirSync(join(folder, 'journal', id));
    writeFileSync(join(folder, 'journal', id, '.DS_Store'), 'x');
    expect((await app.get('restoreDecision', { id })).id).toBe(id);
    const draft = await begin(app, 'A draft?');
    await app.get('discardDraft', { id: draft.id });
    mkdirSync(join(folder, 'drafts', draft.id));
    expect((await app.get('restoreDraft', { id: draft.id })).id).toBe(draft.id);
  });
});

it('says so where another record is in the place of the one to be restored', async () => {
  const { app, folder, id } = await deleted();
  const other = start();
  await other.app.get('applyImport', { key: await given(other.app, await exported(app)) });
  mkdirSync(join(folder, 'journal'), { recursive: true });
  renameSync(join(other.folder, 'trash', 'journal', id), join(folder, 'journal', id));
  expect((await app.fail('restoreDecision', { id })).message).toContain('stays in the trash');
  expect(await app.get('countTrash', null)).toBe(1);
});
