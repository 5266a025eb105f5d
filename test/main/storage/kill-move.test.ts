import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { settlePlace } from '../../../src/main/data-place.ts';
import { finishCopy, isDataFolder } from '../../../src/main/storage/copy-data.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { idOf, sampleCommit, sampleDraft } from '../support/samples.ts';

const DECISIONS = 3;

/** Every call was died at once with 1; here a part of them, for time. */
const STEP = 13;

const AT = '2026-11-23T10:00:00.000Z';
const scriptOf = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));

/** A data folder with decisions, notes and a draft, and a place for another beside it. */
function prepared() {
  const above = temporaryFolder();
  const usual = join(above, 'usual');
  const storage = openForTest(usual);
  for (let number = 1; number <= DECISIONS; number += 1) {
    storage.journal.commit(idOf(number), AT, sampleCommit(idOf(number)));
    storage.journal.append(idOf(number), AT, { kind: 'note', text: `Note ${number}.` });
  }
  storage.drafts.save(sampleDraft(idOf(99), 'Still open?'));
  storage.close();
  return { above, usual, disk: join(above, 'disk') };
}

interface Death {
  /** Kill from outside once so many files are copied. */
  afterFiles?: number;
  /** Die before the nth call that changes the disk. */
  atCall?: number;
}

/** @returns whether the move was over before the death */
async function moveUntilDeath(usual: string, disk: string, { afterFiles, atCall }: Death): Promise<boolean> {
  const ahead = atCall === undefined ? [] : ['--import', scriptOf('die-at-call.ts')];
  const child = spawn(process.execPath, [...ahead, scriptOf('moving-child.ts'), usual, disk], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DIE_AT_CALL: String(atCall ?? 0) },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const exit = once(child, 'exit');
  let isOver = false;
  for await (const line of createInterface(child.stdout)) {
    if (line === 'moved') isOver = true;
    if (afterFiles !== undefined && Number(line.split(' ')[0]) >= afterFiles) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return isOver;
}

/** The records, byte for byte. */
const recordsOf = (folder: string) =>
  [...filesIn(folder)].filter(([name]) => /^(?:journal|drafts)\//.test(name)).sort();

/** What the next start finds: the folder that counts, whole, and the old one as it was. */
function expectWhole(usual: string, before: ReturnType<typeof recordsOf>): void {
  const { folder } = settlePlace(null, usual, usual);
  finishCopy(folder);
  expect(isDataFolder(folder)).toBe(true);
  expect(recordsOf(folder)).toEqual(before);
  expect(recordsOf(usual)).toEqual(before);
  const storage = openForTest(folder);
  expect(storage.journal.list().map(({ damaged, notes }) => ({ damaged, notes }))).toEqual(
    Array.from({ length: DECISIONS }, () => ({ damaged: false, notes: 1 })),
  );
  expect(storage.drafts.read(idOf(99)).kind).toBe('value');
  expect(storage.findings.list()).toEqual([]);
  storage.close();
}

/** Kills a move, looks at what is there, and moves once more from what the kill left. */
async function killAndMove(death: Death): Promise<boolean> {
  const { above, usual, disk } = prepared();
  const before = recordsOf(usual);
  const isOver = await moveUntilDeath(usual, disk, death);
  expectWhole(usual, before);
  if (settlePlace(null, usual, usual).folder === usual) {
    expect(await moveUntilDeath(usual, disk, {})).toBe(true);
    expectWhole(usual, before);
    expect(settlePlace(null, usual, usual).folder).toBe(disk);
  }
  rmSync(above, { recursive: true, force: true });
  return isOver;
}

describe('a kill in the midst of a move of the data folder', () => {
  it('loses nothing, at any number of files copied', async () => {
    const files = 2 * DECISIONS + 1;
    for (const afterFiles of [1, randomInt(2, files), files]) {
      await killAndMove({ afterFiles });
    }
  });

  it('loses nothing before any call that makes the copy count', async () => {
    let deaths = 0;
    for (let atCall = 1; ; atCall += STEP) {
      if (await killAndMove({ atCall })) break;
      deaths += 1;
    }
    // Folders, the pointer, the new lock: far fewer would mean that nothing was counted.
    expect(deaths * STEP).toBeGreaterThanOrEqual(30);
  });
});
