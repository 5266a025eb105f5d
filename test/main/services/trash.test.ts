import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { idOf, sampleCommit, sampleDraft } from '../support/samples.ts';
import { appOver } from '../support/services.ts';

const AT = '2026-11-20T10:00:00.000Z';

function withTrash() {
  const storage = openForTest(temporaryFolder());
  const app = appOver(storage);
  storage.journal.commit(idOf(1), AT, sampleCommit(idOf(1), 'Stay?'));
  storage.journal.commit(idOf(2), AT, sampleCommit(idOf(2), 'Go?'));
  storage.drafts.save(sampleDraft(idOf(3), 'Neither?'));
  storage.journal.list();
  storage.journal.flush();
  storage.journal.discard(idOf(1));
  storage.drafts.discard(idOf(3));
  return { storage, app };
}

describe('the trash', () => {
  it('lists what was deleted, by what it is called', async () => {
    const { app } = withTrash();
    const items = await app.get('listTrash', null);
    expect(items.map(({ kind, id, title }) => ({ kind, id, title }))).toEqual(
      expect.arrayContaining([
        { kind: 'decision', id: idOf(1), title: 'Stay?' },
        { kind: 'draft', id: idOf(3), title: 'Neither?' },
      ]),
    );
    expect(await app.get('countTrash', null)).toBe(2);
  });

  it('deletes for good what is named and nothing else, and the journal does not miss it at the next start', async () => {
    const { app, storage } = withTrash();
    storage.journal.discard(idOf(2));
    await app.get('emptyTrash', { items: [{ kind: 'decision', id: idOf(1) }] });
    expect(existsSync(join(storage.folder, 'trash', 'journal', idOf(1)))).toBe(false);
    expect(await app.get('countTrash', null)).toBe(2);
    expect(await app.fail('restoreDecision', { id: idOf(1) })).toMatchObject({ code: 'not-found' });
    const again = reopen(storage);
    expect(again.journal.list()).toEqual([]);
    expect(again.findings.list()).toEqual([]);
    expect(again.journal.restore(idOf(2)).id).toBe(idOf(2));
  });

  it('is deleted for good without being missed where the app is killed before it ends', async () => {
    const { app, storage } = withTrash();
    await app.get('emptyTrash', { items: [{ kind: 'decision', id: idOf(1) }] });
    // What a kill leaves: the folder as it is now.
    const killed = temporaryFolder();
    cpSync(storage.folder, killed, { recursive: true });
    rmSync(join(killed, 'lock'), { recursive: true });
    const next = openForTest(killed);
    expect(next.journal.list().map(({ id }) => id)).toEqual([idOf(2)]);
    expect(next.findings.list()).toEqual([]);
  });

  it('passes over what was restored meanwhile', async () => {
    const { app, storage } = withTrash();
    await app.get('restoreDecision', { id: idOf(1) });
    await app.get('emptyTrash', { items: [{ kind: 'decision', id: idOf(1) }] });
    expect(storage.journal.read(idOf(1)).id).toBe(idOf(1));
  });

  it('keeps a place for what cannot be read', async () => {
    const { app, storage } = withTrash();
    writeFileSync(join(storage.folder, 'trash', 'journal', idOf(1), '1.json'), 'null');
    const items = await app.get('listTrash', null);
    expect(items.find(({ id }) => id === idOf(1))?.title).toBeNull();
  });
});
