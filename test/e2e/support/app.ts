import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { inProject } from '../../../scripts/project.ts';
import { type Driver, type Drivers, type HostKind, type LaunchOptions, launch } from '../driver.ts';
import { emptyApp } from './empty-app.ts';

/** What the window showed when a test failed is kept here; nothing of `out` is committed. */
const FAILURES = inProject('out', 'e2e-failures');

type App<K extends HostKind> = Drivers[K] & { dataFolder: string };

async function begin<K extends HostKind>(kind: K, options: Partial<LaunchOptions>): Promise<App<K>> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'crossroads-e2e-')));
  // `page` changes with a restart, so the driver is handed on as it is.
  return Object.assign(await launch(kind, { ...options, dataFolder }), { dataFolder });
}

async function end(app: App<HostKind>): Promise<void> {
  await app.close();
  // A browser that has just ended may still be writing its last file.
  await rm(app.dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

async function keepPicture({ page }: Driver, name: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  await page.screenshot({ path: join(FAILURES, `${name}.png`), fullPage: true });
}

/**
 * Apps for the tests of a suite. One that is asked for without options may have served the test before: it is emptied then, which is
 * quicker than a start. One with options, or `own: true`, is a start of its own. All are ended in time.
 */
export function apps<K extends HostKind>(
  kind: K,
): (options?: Partial<LaunchOptions> & { own?: boolean }) => Promise<App<K>> {
  /** Waits for the next test. */
  let idle: App<K> | undefined;
  /** Of the test that runs. */
  let shared: App<K> | undefined;
  let own: App<K>[] = [];

  const again = async (): Promise<App<K> | undefined> => {
    const app = idle;
    idle = undefined;
    if (app === undefined) return undefined;
    try {
      await emptyApp(app.page);
      return app;
    } catch {
      // Whatever the test before has done to it: another one starts.
      await end(app);
      return undefined;
    }
  };

  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    const running = shared === undefined ? own : [...own, shared];
    if (failed) for (const app of running) await keepPicture(app, task.id).catch(() => undefined);
    // A test that started only its own leaves the one that waits as it is.
    if (!failed) idle = shared ?? idle;
    for (const app of failed ? running : own) await end(app);
    shared = undefined;
    own = [];
  });
  afterAll(async () => {
    if (idle !== undefined) await end(idle);
  });

  return async ({ own: alone = false, ...options } = {}) => {
    if (alone || shared !== undefined || Object.keys(options).length > 0) {
      const app = await begin(kind, options);
      own.push(app);
      return app;
    }
    shared = (await again()) ?? (await begin(kind, {}));
    return shared;
  };
}
