import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage, type Storage } from '../../../src/main/storage/storage.ts';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';

/** A folder of its own that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a data folder for this test; closed with it. */
export function openForTest(folder: string, createStore: StoreFactory = confStore): Storage {
  const opening = openStorage({
    folder,
    createStore,
    now: () => new Date(),
    holder: { host: 'loopback', url: null },
  });
  if (opening.kind === 'held') throw new Error('The folder is held by another instance.');
  onTestFinished(() => opening.storage.close());
  return opening.storage;
}

/** Closes and opens again, as the next start would. */
export function reopen(storage: Storage, createStore?: StoreFactory): Storage {
  storage.close();
  return openForTest(storage.folder, createStore);
}
