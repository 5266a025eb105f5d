import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logFileIn, openLog, rotation } from '../../../src/main/log/log-file.ts';
import { temporaryFolder } from '../support/data-folder.ts';

const NOW = new Date('2026-11-28T01:00:00Z');
const now = () => NOW;

describe('the log', () => {
  it('keeps a line for each thing, with its moment', () => {
    const file = logFileIn(temporaryFolder());
    const log = openLog({ file, now });
    log.note('Crossroads starts.');
    log.note('Crossroads ends.');
    expect(readFileSync(file, 'utf8')).toBe(
      '2026-11-28T01:00:00.000Z Crossroads starts.\n2026-11-28T01:00:00.000Z Crossroads ends.\n',
    );
  });

  it.skipIf(process.platform === 'win32')('is for the user alone', () => {
    const file = logFileIn(temporaryFolder());
    openLog({ file, now }).note('x');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('tells a terminal the message of a failure, and the file only what is safe', () => {
    const file = logFileIn(temporaryFolder());
    const shown: string[] = [];
    openLog({ file, now, show: (text) => void shown.push(text) }).failure('saveDraft', new Error('for Ada'));
    expect(shown.join('')).toContain('saveDraft: Error: for Ada');
    expect(readFileSync(file, 'utf8')).toContain('saveDraft: Error\n');
    expect(readFileSync(file, 'utf8')).not.toContain('Ada');
  });

  it('never grows beyond three files of a quarter of a megabyte and a line', () => {
    const file = logFileIn(temporaryFolder());
    const log = openLog({ file, now });
    const line = 'x'.repeat(10_000);
    for (let count = 0; count < 200; count += 1) log.note(`${count} ${line}`);
    const files = readdirSync(join(file, '..')).toSorted();
    expect(files).toEqual(['crossroads.log', 'crossroads.log.1', 'crossroads.log.2']);
    for (const name of files) expect(statSync(join(file, '..', name)).size).toBeLessThan(262_144 + 10_100);
    expect(readFileSync(file, 'utf8')).toContain(' 199 x');
    expect(readFileSync(`${file}.2`, 'utf8').length).toBeGreaterThan(200_000);
  });

  it('breaks nothing where it cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    const log = openLog({ file: logFileIn(folder), now });
    expect(() => log.note('x')).not.toThrow();
    mkdirSync(join(folder, 'other'));
    expect(() => openLog({ file: join(folder, 'other'), now }).note('x')).not.toThrow();
  });

  it('does not make a data folder anew that went away', () => {
    const data = join(temporaryFolder(), 'gone');
    openLog({ file: logFileIn(data), now }).note('x');
    expect(existsSync(data)).toBe(false);
  });

  it('keeps nothing where it is told to keep nothing', () => {
    const folder = temporaryFolder();
    openLog({ file: null, now }).note('x');
    expect(existsSync(join(folder, 'logs'))).toBe(false);
  });
});

it('makes room from the oldest on', () => {
  expect(rotation('log', 262_143)).toEqual([]);
  expect(rotation('log', 262_144)).toEqual([
    ['log.1', 'log.2'],
    ['log', 'log.1'],
  ]);
});
