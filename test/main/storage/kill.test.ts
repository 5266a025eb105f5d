import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { idOf, sampleCommit } from '../support/samples.ts';

const ID = idOf(1);

/** Enough for the random moments to fall before, into and after a write, on a machine that is also busy otherwise. */
const KILLS = 8;

function startSaving(folder: string, ...args: string[]) {
  const script = fileURLToPath(new URL('../support/saving-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Kills the child once it has acknowledged so many saves. @returns the last number it acknowledged */
async function saveAndKill(folder: string, what: string, after: number): Promise<number> {
  const child = startSaving(folder, what);
  const exit = once(child, 'exit');
  let last = 0;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (last === after) child.kill('SIGKILL');
  }
  await exit;
  return last;
}

/** The child kills itself in its nth write. @returns the last number it acknowledged */
async function saveAndDie(folder: string, what: string, point: string, nth: number): Promise<number> {
  const child = startSaving(folder, what, point, String(nth));
  const exit = once(child, 'exit');
  let last = 0;
  for await (const line of createInterface(child.stdout)) last = Number(line);
  expect(await exit).toEqual([null, 'SIGKILL']);
  return last;
}

/** The number of the draft's last save, as the next start finds it. */
function draftAfterwards(folder: string): number {
  const storage = openForTest(folder);
  const reading = storage.drafts.read(ID);
  storage.close();
  if (reading.kind === 'none') return 0;
  if (reading.kind !== 'value') throw new Error(`The draft is ${reading.kind}.`);
  return Number(reading.value.frame.question.replace('Save ', ''));
}

describe('killed at any moment', () => {
  it(`loses no acknowledged save of a draft, ${KILLS} times at random`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const folder = temporaryFolder();
      const acknowledged = await saveAndKill(folder, 'draft', randomInt(1, 40));
      const found = draftAfterwards(folder);
      expect(found).toBeGreaterThanOrEqual(acknowledged);
      expect(found).toBeLessThanOrEqual(acknowledged + 1);
    }
  });

  it(`loses no acknowledged note and breaks no chain, ${KILLS} times at random`, async () => {
    const folder = temporaryFolder();
    const first = openForTest(folder);
    first.journal.commit(ID, new Date().toISOString(), sampleCommit(ID));
    first.close();
    for (let kill = 0, revisions = 1; kill < KILLS; kill += 1) {
      const acknowledged = await saveAndKill(folder, 'note', randomInt(1, 15));
      const storage = openForTest(folder);
      const decision = storage.journal.read(ID);
      expect(decision.problems).toEqual([]);
      const added = decision.revisions.length - revisions;
      expect(added - acknowledged).toBeOneOf([0, 1]);
      revisions = decision.revisions.length;
      expect(storage.journal.list()[0]?.notes).toBe(revisions - 1);
      storage.close();
    }
  });

  it.each([
    ['before', 1],
    ['before', 2],
    ['before', 5],
    ['after', 1],
    ['after', 2],
    ['after', 5],
    ['half', 1],
    ['half', 2],
    ['half', 5],
  ])('%s the write no. %i of a draft, keeps the last acknowledged', async (point, nth) => {
    const folder = temporaryFolder();
    const acknowledged = await saveAndDie(folder, 'draft', point, nth);
    expect(acknowledged).toBe(nth - 1);
    expect(draftAfterwards(folder)).toBe(nth - 1);
  });

  it.each(['before', 'after', 'half'])(
    '%s the write of a card, keeps the last acknowledged',
    async (point) => {
      const folder = temporaryFolder();
      expect(await saveAndDie(folder, 'card', point, 3)).toBe(2);
      const reading = openForTest(folder).cards.read(ID);
      expect(reading).toMatchObject({ value: { card: { title: 'Save 2' } } });
    },
  );

  it.each(['before', 'after', 'half'])('%s the write of a commit, can be committed again', async (point) => {
    const folder = temporaryFolder();
    const acknowledged = await saveAndDie(folder, 'commit', point, 3);
    expect(acknowledged).toBe(2);
    const storage = openForTest(folder);
    const decision = storage.journal.commit(idOf(3), new Date().toISOString(), sampleCommit(idOf(3)));
    expect(decision.problems).toEqual([]);
    expect(storage.journal.list().map(({ damaged }) => damaged)).toEqual([false, false, false]);
    storage.close();
    const names = [...filesIn(folder).keys()].filter((name) => name.startsWith('journal'));
    expect(names.sort()).toEqual([1, 2, 3].map((number) => `journal/${idOf(number)}/1.json`));
  });
});
