import { writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { settlePlace } from '../../../src/main/data-place.ts';
import { systemRandom } from '../../../src/main/services/env.ts';
import { openHostServices } from '../../../src/main/services/host-services.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';

/**
 * Moves the data folder of a host and prints how many files are done, each time there are more; at the end `moved`. It is killed from
 * outside, or before its nth call that changes the disk.
 */
const [usual = '', to = ''] = process.argv.slice(2);
const opening = openHostServices({
  place: settlePlace(null, usual, usual),
  createStore: confStore,
  now: () => new Date('2026-11-23T12:00:00Z'),
  holder: { host: 'loopback', url: null },
  random: systemRandom,
  version: '0.1.0',
  host: 'loopback',
  locale: 'en-GB',
  delivery: {
    report: async () => ({ kind: 'cancelled' }),
    file: async () => ({ kind: 'cancelled' }),
    folder: async () => null,
  },
  about: { appFolder: process.cwd(), runtime: [], logFile: null, runtimeFolder: null },
});
if (opening.kind === 'held') throw new Error('held');
const { services } = opening;
await services.listDecisions(null);
Object.assign(globalThis, { counting: true });
await services.moveData({ folder: to });
for (let said = -1, state = 'running'; state === 'running'; await nextTurn()) {
  const progress = await services.moveProgress(null);
  state = progress.state;
  if (progress.done !== said) writeSync(1, `${progress.done} of ${progress.total}\n`);
  said = progress.done;
}
writeSync(1, 'moved\n');
// What it does at its end is no part of the move.
process.kill(process.pid, 'SIGKILL');
