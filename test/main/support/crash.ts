import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage, type Storage } from '../../../src/main/storage/storage.ts';
import { idOf, sampleCommit, sampleVoice } from './samples.ts';

const ID = idOf(1);
const scriptOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What a child saves until it dies. */
export const SAVED = ['draft', 'commit', 'note', 'settings', 'import', 'snapshot', 'voice', 'empty'] as const;
type Saved = (typeof SAVED)[number];

function openAfterCrash(folder: string): Storage {
  const holder = { host: 'loopback', url: null } as const;
  const opening = openStorage({ folder, createStore: confStore, now: () => new Date(), holder });
  if (opening.kind === 'held') throw new Error('The folder is held by a dead process.');
  return opening.storage;
}

/** Notes and snapshots need a decision; to empty the trash one in it, with what someone answered. */
export function prepare(folder: string, what: Saved): void {
  if (!['note', 'snapshot', 'empty'].includes(what)) return;
  const storage = openAfterCrash(folder);
  storage.journal.commit(ID, '2026-11-23T10:00:00.000Z', sampleCommit(ID));
  if (what === 'empty') {
    storage.voices.save(sampleVoice(idOf(2), ID));
    storage.journal.discard(ID);
    storage.journal.list();
  }
  storage.close();
}

interface Death {
  /** Kill from outside once so many saves are acknowledged. */
  after?: number;
  /** Die by itself before the nth call that changes the disk. */
  atCall?: number;
}

/** @returns how many saves were acknowledged, and whether the child died before the first one of them was */
export async function saveUntilDeath(
  folder: string,
  what: Saved,
  { after = 1, atCall }: Death,
): Promise<number> {
  const ahead = atCall === undefined ? [] : ['--import', scriptOf('./die-at-call.ts')];
  const child = spawn(process.execPath, [...ahead, scriptOf('./saving-child.ts'), folder, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DIE_AT_CALL: String(atCall ?? 0) },
  });
  const exit = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface(child.stdout)) {
    acknowledged = Number(line);
    if (acknowledged === after) child.kill('SIGKILL');
  }
  await exit;
  return acknowledged;
}

/** @returns what was lost or is not whole after the crash; null where all is well */
export function damageAfter(folder: string, what: Saved, acknowledged: number): string | null {
  const storage = openAfterCrash(folder);
  try {
    const broken = storage.journal.list().filter(({ damaged }) => damaged);
    if (broken.length > 0) return `${broken.length} decisions are damaged`;
    const notices = storage.findings.list().map(({ text }) => text);
    if (notices.length > 0) return notices.join(' ');
    const found = foundOf(storage, what);
    return found >= acknowledged ? null : `${acknowledged} acknowledged, ${found} found`;
  } finally {
    storage.close();
  }
}

function foundOf(storage: Storage, what: Saved): number {
  switch (what) {
    case 'draft': {
      const reading = storage.drafts.read(ID);
      return reading.kind === 'value' ? Number(reading.value.frame.question.replace('Save ', '')) : 0;
    }
    case 'settings':
      return storage.settings.read().kind === 'value' ? Number.POSITIVE_INFINITY : 0;
    case 'note':
    case 'snapshot': {
      const { revisions, problems } = storage.journal.read(ID);
      // A snapshot that was cut short says nothing of what is in it.
      if (storage.snapshots.list().some(({ contents }) => contents === null)) return 0;
      return problems.length > 0 ? 0 : revisions.length - 1;
    }
    case 'voice':
      return storage.voices.of(ID).length;
    case 'empty':
      // Nothing is left where nobody sees it.
      return storage.journal.isTrashed(ID) || storage.voices.all().length === 0
        ? Number.POSITIVE_INFINITY
        : -1;
    case 'commit':
      return storage.journal.list().length;
    case 'import':
      return storage.journal.list().filter(({ notes }) => notes > 0).length;
  }
}
