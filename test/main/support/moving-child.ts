import { writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openHostOfTest } from './host-of-test.ts';

/**
 * Moves the data folder of a host and prints how many files are done, each time there are more; at the end `moved`. It is killed from
 * outside, or before its nth call that changes the disk.
 */
const [usual = '', to = ''] = process.argv.slice(2);
const { services } = openHostOfTest(usual);
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
