import { readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../../../src/main/electron/atomic-file.ts';

/** On the small disk mounted at the given folder, writes a file that does not fit over one that is there. */
const [disk = ''] = process.argv.slice(2);
const path = join(disk, 'report.pdf');
writeFileSync(path, 'the report of before');

const { bavail, bsize } = statfsSync(disk);
const outcome = await writeFileAtomically(path, new Uint8Array(bavail * bsize + bsize)).then(
  () => 'written',
  (error: NodeJS.ErrnoException) => error.code,
);
process.stdout.write(
  JSON.stringify({ outcome, files: readdirSync(disk), content: readFileSync(path, 'utf8') }),
);
