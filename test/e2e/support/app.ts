import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { inProject } from '../../../scripts/project.ts';
import { type Driver, type Drivers, type HostKind, type LaunchOptions, launch } from '../driver.ts';

/** What the window showed when a test failed is kept here; nothing of `out` is committed. */
const FAILURES = inProject('out', 'e2e-failures');

/** Starts apps in folders of their own and ends them after each test. */
export function apps<K extends HostKind>(
  kind: K,
): (options?: Partial<LaunchOptions>) => Promise<Drivers[K] & { dataFolder: string }> {
  const ends: (() => Promise<void>)[] = [];
  const running: Driver[] = [];
  afterEach(async ({ task }) => {
    for (const app of running.splice(0)) {
      if (task.result?.state === 'fail') await keepPicture(app, task.id);
    }
    for (const end of ends.splice(0).reverse()) await end();
  });
  return async (options = {}) => {
    const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'crossroads-e2e-')));
    // A browser that has just ended may still be writing its last file.
    ends.push(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
    const app = await launch(kind, { ...options, dataFolder });
    ends.push(() => app.close());
    running.push(app);
    // `page` changes with a restart, so the driver is handed on as it is.
    return Object.assign(app, { dataFolder });
  };
}

async function keepPicture({ page }: Driver, name: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  await page.screenshot({ path: join(FAILURES, `${name}.png`), fullPage: true });
}
