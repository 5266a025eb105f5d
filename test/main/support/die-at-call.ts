import fs from 'node:fs';
import { flushCompileCache, syncBuiltinESMExports } from 'node:module';

/**
 * Loaded ahead of a program (`--import`): kills the process right before its nth call that changes the disk, once the program has
 * set `globalThis.counting`. So every prefix of the write, sync, rename and link sequence is what a crash leaves.
 */
const nth = Number(process.env['DIE_AT_CALL'] ?? 0);
let calls = 0;

const CHANGING = [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'chmodSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'rmSync',
] as const;

for (const name of CHANGING) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if ('counting' in globalThis) {
        calls += 1;
        if (calls === nth) die();
      }
      return real(...args);
    },
  });
}
syncBuiltinESMExports();

function die(): never {
  // The next of its kind starts sooner.
  flushCompileCache();
  process.kill(process.pid, 'SIGKILL');
  // The signal may take its time to arrive; nothing may run until then.
  for (;;) fs.readFileSync('/dev/null');
}
