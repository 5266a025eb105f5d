import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../src/main/electron/atomic-file.ts';
import { temporaryFolder } from '../support/data-folder.ts';
import { NO_SMALL_DISK, runOnSmallDisk } from '../support/small-disk.ts';

const bytes = new TextEncoder().encode('the report');

describe('writing a whole file', () => {
  it('writes it, and nothing beside it', async () => {
    const folder = temporaryFolder();
    await writeFileAtomically(join(folder, 'report.pdf'), bytes);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
    expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('the report');
  });

  it('writes it for the user alone, under a name as long as the system takes', async () => {
    const path = join(temporaryFolder(), `${'n'.repeat(251)}.pdf`);
    await writeFileAtomically(path, bytes);
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('takes the place of a file of that name', async () => {
    const path = join(temporaryFolder(), 'report.pdf');
    writeFileSync(path, 'the longer report of before');
    await writeFileAtomically(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('the report');
  });

  it('leaves nothing behind where it cannot take its place', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.pdf');
    mkdirSync(join(path, 'in use'), { recursive: true });
    await expect(writeFileAtomically(path, bytes)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['report.pdf']);
    expect(readdirSync(path)).toEqual(['in use']);
  });

  it('fails where the folder is missing', async () => {
    const path = join(temporaryFolder(), 'gone', 'report.pdf');
    await expect(writeFileAtomically(path, bytes)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.skipIf(NO_SMALL_DISK !== null)(
    `leaves the file of before, and nothing else, on a full disk ${NO_SMALL_DISK ?? ''}`,
    () => {
      expect(runOnSmallDisk('512k', 'whole-file-child.ts')).toEqual({
        outcome: 'ENOSPC',
        files: ['report.pdf'],
        content: 'the report of before',
      });
    },
  );
});
