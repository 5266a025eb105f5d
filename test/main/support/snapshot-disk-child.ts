import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';
import { idOf, sampleCommit } from './samples.ts';

/** Makes a snapshot into a folder on the small disk mounted at the given folder, once it is full, and once there is room again. */
const [disk = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'crossroads-data-'));
const opening = openStorage({
  folder,
  createStore: confStore,
  now: () => new Date(),
  holder: { host: 'loopback', url: null },
});
if (opening.kind === 'held') throw new Error('held');
const { storage } = opening;
const AT = '2026-11-23T10:00:00.000Z';
for (const number of [1, 2, 3]) storage.journal.commit(idOf(number), AT, sampleCommit(idOf(number)));

const { bavail, bsize } = statfsSync(disk);
writeFileSync(join(disk, 'filler'), new Uint8Array((bavail - 2) * bsize));
storage.snapshots.use(disk, '0123abcd');
const full = await storage.snapshots.make(new Date(AT), '0.1.0');
const left = readdirSync(disk);
rmSync(join(disk, 'filler'));
const later = await storage.snapshots.make(new Date(AT), '0.1.0');
const snapshots = storage.snapshots.list().map(({ place, contents }) => ({ place, contents }));
storage.close();
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify({ full: full?.replace(disk, 'DISK'), left, later, snapshots }));
