import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { mishapStore } from '../support/mishap-store.ts';
import { NAMESPACE, NO_NAMESPACE } from '../support/namespace.ts';
import { idOf, sampleCommit } from '../support/samples.ts';

const ID = idOf(1);
const AT = '2026-11-23T10:00:00.000Z';

/** Notes acknowledged by a process that adds them to one decision until it is killed; none where another has the folder. */
async function writeNotes(folder: string, prefix: readonly string[], atMost: number): Promise<number> {
  const script = fileURLToPath(new URL('../support/saving-child.ts', import.meta.url));
  const [program = '', ...args] = [...prefix, process.execPath, script, folder, 'note'];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const exit = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface(child.stdout)) {
    acknowledged = Number(line);
    if (acknowledged === atMost) child.kill('SIGKILL');
  }
  await exit;
  return acknowledged;
}

describe('ten writers on one data folder', () => {
  it.each([
    ['that see each other', []],
    [`in PID namespaces of their own ${NO_NAMESPACE ?? ''}`, NAMESPACE],
  ])('%s lose no acknowledged note', async (_, prefix) => {
    const folder = temporaryFolder();
    const first = openForTest(folder);
    first.journal.commit(ID, AT, sampleCommit(ID));
    first.close();
    const counts = await Promise.all(Array.from({ length: 10 }, () => writeNotes(folder, prefix, 30)));
    const acknowledged = counts.reduce((sum, count) => sum + count, 0);
    const decision = openForTest(folder).journal.read(ID);
    expect(decision.problems).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(30);
    // The one being written when a writer was killed may be there too.
    const found = decision.revisions.length - 1;
    expect(found - acknowledged).toBeGreaterThanOrEqual(0);
    expect(found - acknowledged).toBeLessThanOrEqual(counts.filter((count) => count > 0).length);
  });
});

describe('a revision whose name is taken at the last moment', () => {
  it('leaves the other one alone, and is refused', () => {
    const folder = temporaryFolder();
    const other = join(folder, 'journal', ID, '2.json');
    let interfere = false;
    const storage = openForTest(
      folder,
      mishapStore(() => {
        if (interfere) writeFileSync(other, 'another writer’s note');
      }),
    );
    storage.journal.commit(ID, AT, sampleCommit(ID));
    interfere = true;
    expect(() => storage.journal.append(ID, AT, { kind: 'note', text: 'mine' })).toThrow(
      expect.objectContaining({ code: 'not-writable' }),
    );
    expect(storage.journal.read(ID).problems).toEqual([{ number: 2, problem: 'damaged' }]);
  });
});
