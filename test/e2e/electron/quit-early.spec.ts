import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installedRuntime } from '../../../scripts/electron-runtime.ts';
import { inProject, ROOT } from '../../../scripts/project.ts';
import { hostNames } from '../driver.ts';
import { inTime } from '../support/patience.ts';

it(`ends where it is quit before its window has loaded (${hostNames.electron})`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'crossroads-quit-'));
  const early = inProject('test', 'e2e', 'support', 'quit-early.cjs');
  const args = ['-r', early, '--no-sandbox', ROOT, '--data', data];
  const app = spawn(installedRuntime()?.program ?? '', args, { stdio: 'ignore' });
  try {
    const [code] = await inTime('the app to end', once(app, 'exit'));
    expect(code).toBe(0);
  } finally {
    app.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});
