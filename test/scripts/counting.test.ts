import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import { runVitest } from '../../scripts/testing/vitest-step.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossroads-counting-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(inProject('node_modules', 'vitest'), join(folder, 'node_modules', 'vitest'), 'junction');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs vitest, for real, on one file in a project of its own. */
async function countsOf(code: string) {
  await writeFile(
    join(folder, 'some.test.js'),
    `import { afterAll, expect, it } from 'vitest';\nvoid afterAll;\n${code}`,
  );
  return runVitest([], { cwd: folder, show: false });
}

describe('counting what vitest ran', () => {
  it('counts passed, failed and skipped, with the reason', async () => {
    const counts = await countsOf(`
      it('adds', () => expect(1 + 1).toBe(2));
      it('fails', () => expect(1 + 1).toBe(3));
      it('waits', (context) => context.skip('needs a display'));
      it.todo('later');
    `);
    expect(counts).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['some.test.js > waits: needs a display', 'some.test.js > later: no reason given'],
    });
  });

  it('counts a file that does not load as a failure', async () => {
    expect(await countsOf("import './missing.js';")).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  it('counts a hook that throws and an error that nobody caught as failures', async () => {
    const hook = await countsOf(`
      afterAll(() => { throw new Error('left behind'); });
      it('passes', () => {});
    `);
    expect(hook).toEqual({ passed: 1, failed: 1, skipped: [] });
    const uncaught = await countsOf(`
      it('passes', () => { void Promise.reject(new Error('nobody caught it')); });
    `);
    expect(uncaught).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  it('counts no tests at all as a failure', async () => {
    expect((await runVitest([], { cwd: folder, show: false })).failed).toBe(1);
  });
});
