import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { storedCard } from '../../../src/core/card/library-card.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage, type Storage } from '../../../src/main/storage/storage.ts';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';
import { fixture, idOf, sampleCommit, sampleDraft } from './samples.ts';

/**
 * Saves without end, counting, and prints each number once it is acknowledged. It is killed from outside, or kills itself at a
 * named point of a write, as a power cut would: before the file is written, after, or half-way through writing in place.
 */
const [folder = '', what = '', point = 'never', nth = '0'] = process.argv.slice(2);

const ID = idOf(1);

const SAVES: Record<string, (storage: Storage, number: number) => void> = {
  draft: ({ drafts }, number) => drafts.save(sampleDraft(ID, `Save ${number}`)),
  card: ({ cards }, number) => {
    const stored = storedCard.parse(JSON.parse(fixture('card-v1.json')));
    cards.save({ ...stored, card: { ...stored.card, id: ID, title: `Save ${number}` } });
  },
  note: ({ journal }, number) => {
    journal.append(ID, new Date().toISOString(), { kind: 'note', text: `Save ${number}` });
  },
  commit: ({ journal }, number) => {
    journal.commit(idOf(number), new Date().toISOString(), sampleCommit(idOf(number), `Save ${number}`));
  },
};

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
const save = SAVES[what];
if (save === undefined) throw new Error(`nothing known to save: ${what}`);
for (let number = 1; ; number += 1) {
  save(opening.storage, number);
  writeSync(1, `${number}\n`);
}
