import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFlags } from '../../scripts/flags.ts';
import { inProject } from '../../scripts/project.ts';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** `npm start` with flags that end it before anything is built or opened. */
function start(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [inProject('scripts', 'start.ts'), ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossroads-flags-'));
  file = join(folder, 'a-file');
  await writeFile(file, '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it('explains its flags', async () => {
    const { code, stdout, stderr } = await start('--help');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const flag of ['--browser', '--data DIR', '--help']) expect(stdout).toContain(flag);
  });

  it.each([
    { what: 'an unknown flag', args: ['--colour'], says: "Unknown option '--colour'" },
    { what: 'a word too many', args: ['now'], says: "Unexpected argument 'now'" },
    { what: '--data without a name', args: ['--data'], says: "'--data <value>' argument missing" },
    { what: '--data with nothing', args: ['--data='], says: '--data needs the name of a folder.' },
    { what: 'a value for a plain flag', args: ['--browser=yes'], says: "'--browser' does not take" },
  ])('refuses $what with exit code 2, in one line and a hint', async ({ args, says }) => {
    const { code, stdout, stderr } = await start(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const [line, hint, ...rest] = stderr.trimEnd().split('\n');
    expect(line).toContain(says);
    expect(hint).toBe('npm start -- --help shows what there is.');
    expect(rest).toEqual([]);
  });

  it('refuses a file, or a way through one, as the data folder', async () => {
    for (const given of [file, join(file, 'deeper')]) {
      const { code, stderr } = await start('--data', given);
      expect(code).toBe(2);
      expect(stderr).toContain(`--data needs a folder, but ${file} is a file. Name another folder.`);
    }
  });
});

describe('the flags', () => {
  it('are read', () => {
    expect(readFlags(['--browser', '--data', join(folder, 'new')])).toEqual({
      browser: true,
      help: false,
      data: join(folder, 'new'),
    });
    expect(readFlags([])).toEqual({ browser: false, help: false, data: undefined });
  });

  it('take a relative folder from where the user stood, not from the project', () => {
    const before = process.env['INIT_CWD'];
    process.env['INIT_CWD'] = folder;
    try {
      expect(readFlags(['--data', 'mine']).data).toBe(join(folder, 'mine'));
    } finally {
      if (before === undefined) delete process.env['INIT_CWD'];
      else process.env['INIT_CWD'] = before;
    }
  });
});
