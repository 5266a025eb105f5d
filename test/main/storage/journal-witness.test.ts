import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/main/storage/storage.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { idOf, sampleCommit } from '../support/samples.ts';

const ID = idOf(1);
const AT = '2026-11-23T10:00:00.000Z';

/** A decision with two notes and another one, listed, so that the index knows them. */
function known() {
  const storage = openForTest(temporaryFolder());
  storage.journal.commit(ID, AT, sampleCommit(ID, 'Which team?'));
  for (const text of ['one', 'two']) storage.journal.append(ID, AT, { kind: 'note', text });
  storage.journal.commit(idOf(2), AT, sampleCommit(idOf(2), 'Which city?'));
  storage.journal.list();
  storage.close();
  return { folder: storage.folder, place: (...path: string[]) => join(storage.folder, 'journal', ...path) };
}

function notices(storage: Storage) {
  storage.journal.list();
  return storage.findings.list().map(({ text }) => text);
}

describe('the index as a witness', () => {
  it('tells of a decision whose folder was removed, at each start, until notice is taken', () => {
    const { folder, place } = known();
    rmSync(place(ID), { recursive: true });
    let storage = openForTest(folder);
    expect(notices(storage)).toEqual([
      `The decision “Which team?” was in your journal and is gone: journal/${ID} is missing. Crossroads did not remove it. Under Settings, then Storage, you can look for it in your snapshots.`,
    ]);
    storage = reopen(storage);
    expect(notices(storage)).toHaveLength(1);
    storage.findings.dismiss(storage.findings.list()[0]?.id ?? '');
    expect(notices(reopen(storage))).toEqual([]);
  });

  it('tells of a last note that was removed, and no more once it is back', () => {
    const { folder, place } = known();
    renameSync(place(ID, '3.json'), join(folder, 'elsewhere.json'));
    const storage = openForTest(folder);
    expect(notices(storage)).toEqual([expect.stringContaining(`journal/${ID}/3.json is missing`)]);
    renameSync(join(folder, 'elsewhere.json'), place(ID, '3.json'));
    expect(notices(reopen(storage))).toEqual([]);
  });

  it('says nothing of what was deleted here, even where the app was killed before the index was written', () => {
    const { folder, place } = known();
    // What a kill right after the move leaves: the index knows the decision still.
    const storage = openForTest(folder);
    storage.journal.discard(ID);
    const index = join(folder, 'index', 'journal.json');
    renameSync(index, `${index}.old`);
    storage.close();
    renameSync(`${index}.old`, index);
    expect(notices(openForTest(folder))).toEqual([]);
    expect(place()).toContain('journal');
  });

  it('says nothing of decisions while the data folder is away', () => {
    const { folder } = known();
    const storage = openForTest(folder);
    renameSync(folder, `${folder}-away`);
    expect(notices(storage)).toEqual([]);
    renameSync(`${folder}-away`, folder);
  });
});
