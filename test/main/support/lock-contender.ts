import { takeLock } from '../../../src/main/storage/lock.ts';

/** Tries once, says how it went, and stays alive until it is killed or its parent is gone. */
const [folder = ''] = process.argv.slice(2);
const attempt = takeLock(folder, { host: 'loopback', url: null });
console.log(attempt.kind);
process.stdin.resume();
process.stdin.on('end', () => process.exit());
