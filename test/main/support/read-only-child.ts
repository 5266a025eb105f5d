import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ApiError } from '../../../src/core/api-error.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';
import { idOf, sampleCommit } from './samples.ts';
import { appOver } from './services.ts';

/** Asks for what is saved, moved and deleted once the disk mounted at the given folder has turned read-only, as a system does after an error. */
const [disk = ''] = process.argv.slice(2);
const opening = openStorage({
  folder: join(disk, 'data'),
  createStore: confStore,
  now: () => new Date(),
  holder: { host: 'loopback', url: null },
});
if (opening.kind === 'held') throw new Error('held');
const { storage } = opening;
const app = appOver(storage);
const [one, other] = [idOf(1), idOf(2)];
for (const id of [one, other]) storage.journal.commit(id, '2026-11-23T10:00:00.000Z', sampleCommit(id));
await app.get('deleteDecision', { id: other });
await app.get('beginReview', { id: one });
execFileSync('mount', ['-o', 'remount,ro', disk]);
const failures = [
  await app.fail('addNote', { id: one, text: 'A note.' }),
  await app.fail('arrangeDecision', { id: one, change: { pinned: true } }),
  await app.fail('deleteDecision', { id: one }),
  await app.fail('restoreDecision', { id: other }),
  await app.fail('emptyTrash', { items: [{ kind: 'decision', id: other }] }),
];
try {
  storage.reviews.remove(one);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  failures.push({ code: error.code, message: error.message });
}
execFileSync('mount', ['-o', 'remount,rw', disk]);
const note = await app.ask('addNote', { id: one, text: 'A note.' });
const { id } = await app.get('restoreDecision', { id: other });
storage.close();
process.stdout.write(JSON.stringify({ failures, note: note.ok, restored: id === other }));
