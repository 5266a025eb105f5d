import { closeSync, openSync, rmSync } from 'node:fs';
import { takeLock } from '../../../src/main/storage/lock.ts';

/** Takes and lets go of the lock many times; two processes inside at once would meet at the marker, and one would fail. */
const [folder = '', marker = '', times = '0'] = process.argv.slice(2);
for (let taken = 0; taken < Number(times); ) {
  const attempt = takeLock(folder, { host: 'loopback', url: null });
  if (attempt.kind === 'held') continue;
  closeSync(openSync(marker, 'wx'));
  taken += 1;
  rmSync(marker);
  attempt.lock.release();
}
console.log('done');
