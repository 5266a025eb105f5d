import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { storedCard } from '../../../src/core/card/library-card.ts';
import { REVISION_SCHEMA_VERSION, type RevisionBody } from '../../../src/core/journal/decision.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { archiveLines, type StoredRecord } from '../../../src/main/archive/format.ts';
import { planImport } from '../../../src/main/archive/import.ts';
import { ArchiveReader } from '../../../src/main/archive/read-archive.ts';
import { runImport } from '../../../src/main/archive/run-import.ts';
import { emptyTrash } from '../../../src/main/services/empty-trash.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { hashOf } from '../../../src/main/storage/hash.ts';
import { openStorage, type Storage } from '../../../src/main/storage/storage.ts';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';
import { fixture, idOf, sampleCommit, sampleDraft, sampleVoice } from './samples.ts';

/**
 * Saves without end, counting, and prints each number once it is acknowledged. It is killed from outside, or kills itself at a
 * named point of a write, as a power cut would: before the file is written, after, or half-way through writing in place.
 */
const [folder = '', what = '', point = 'never', nth = '0'] = process.argv.slice(2);

const ID = idOf(1);

const SAVES: Record<string, (storage: Storage, number: number) => unknown> = {
  draft: ({ drafts }, number) => drafts.save(sampleDraft(ID, `Save ${number}`)),
  card: ({ cards }, number) => {
    const stored = storedCard.parse(JSON.parse(fixture('card-v2.json')));
    cards.save({ ...stored, card: { ...stored.card, id: ID, title: `Save ${number}` } });
  },
  note: ({ journal }, number) => {
    journal.append(ID, new Date().toISOString(), { kind: 'note', text: `Save ${number}` });
  },
  settings: ({ settings }, number) => {
    settings.save({ ...DEFAULT_SETTINGS, theme: number % 2 === 0 ? 'dark' : 'light' });
  },
  snapshot: ({ journal, snapshots }, number) => {
    journal.append(ID, new Date().toISOString(), { kind: 'note', text: `Save ${number}` });
    return snapshots.make(new Date(Date.UTC(2026, 0, 1, 0, 0, 0, number)), '0.1.0');
  },
  import: (storage, number) => {
    const reader = new ArchiveReader();
    reader.push(exportOf(number));
    return runImport(planImport(storage, reader.finish(), 'import'));
  },
  voice: ({ voices }, number) => voices.save(sampleVoice(idOf(1_000 + number), ID)),
  empty: (storage) => emptyTrash(storage, [{ kind: 'decision', id: ID }]),
  commit: ({ journal }, number) => {
    journal.commit(idOf(number), new Date().toISOString(), sampleCommit(idOf(number), `Save ${number}`));
  },
};

/** An export of one decision of its own, with a note. */
function exportOf(number: number): string {
  const id = idOf(number);
  let previous: string | null = null;
  const bodies: RevisionBody[] = [sampleCommit(id, `Save ${number}`), { kind: 'note', text: 'A note.' }];
  const records = bodies.map((body, index): StoredRecord => {
    const unsigned = {
      schemaVersion: REVISION_SCHEMA_VERSION,
      decisionId: id,
      number: index + 1,
      at: '2026-11-23T10:00:00.000Z',
      previous,
      body,
    };
    previous = hashOf(unsigned);
    const text = JSON.stringify({ ...unsigned, hash: previous });
    return { kind: 'revision', id, number: index + 1, from: null, trashed: false, text };
  });
  const header = { exportedAt: '2026-11-23T10:00:00.000Z', appVersion: '0.1.0' };
  return [...archiveLines(header, records)].join('');
}

let writes = 0;

const dyingStore: StoreFactory = (target) => {
  const file = confStore(target);
  return {
    get store() {
      return file.store;
    },
    set store(content) {
      writes += 1;
      const dies = writes === Number(nth);
      if (dies && point === 'before') die();
      if (dies && point === 'half') {
        const text = target.serialize();
        writeFileSync(
          join(target.cwd, `${target.configName}.${target.fileExtension}`),
          text.slice(0, text.length / 2),
        );
        die();
      }
      file.store = content;
      if (dies && point === 'after') die();
    },
  };
};

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take its time to arrive; nothing may run until then.
  for (;;) readFileSync('/dev/null');
}

const opening = openStorage({
  folder,
  createStore: dyingStore,
  now: () => new Date(),
  holder: { host: 'loopback', url: null },
});
if (opening.kind === 'held') throw new Error('held');
Object.assign(globalThis, { counting: true });
const save = SAVES[what];
if (save === undefined) throw new Error(`nothing known to save: ${what}`);
for (let number = 1; ; number += 1) {
  await save(opening.storage, number);
  writeSync(1, `${number}\n`);
}
