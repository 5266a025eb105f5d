import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchRuntime, whyNoWindow } from '../../scripts/electron-runtime.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
let server: Server | undefined;

beforeEach(() => {
  folder = temporaryFolder();
  server = undefined;
  // Neither the user's own cache nor the network.
  vi.stubEnv('electron_config_cache', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
  removeFolder(folder);
});

/** Electron's packages come from a server of our own; without one, from a port where nobody listens. */
async function mirror(answer?: RequestListener): Promise<void> {
  const listening = createServer(answer);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('The mirror has no port.');
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${address.port}/`);
  if (answer === undefined) await new Promise((resolve) => listening.close(resolve));
  else server = listening;
}

it('says in a few words that the runtime cannot be reached', async () => {
  await mirror();
  await expect(fetchRuntime(() => {})).rejects.toThrow(/^its runtime could not be fetched \(.*ECONNREFUSED/);
});

it('says so where it is not to be had', async () => {
  await mirror((_, response) => response.writeHead(404).end());
  await expect(fetchRuntime(() => {})).rejects.toThrow(/^its runtime could not be fetched \(.*404/);
});

it('gives up within seconds where nobody answers', async () => {
  await mirror(() => {});
  const start = performance.now();
  await expect(fetchRuntime(() => {})).rejects.toThrow('no answer for 6 seconds');
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('does not take a download that is not what was published', async () => {
  await mirror((_, response) => response.end('not an archive'));
  await expect(fetchRuntime(() => {})).rejects.toThrow(/^its runtime could not be fetched/);
});

it('announces the download before it begins', async () => {
  await mirror();
  const said: string[] = [];
  await fetchRuntime((line) => said.push(line)).catch(() => undefined);
  expect(said).toEqual(['Fetching Electron’s runtime, once (about 120 MB)…']);
});

it.skipIf(process.platform !== 'linux')('knows where no window can be shown', () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', '');
  expect(whyNoWindow()).toBe('there is no display for a window');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  expect(whyNoWindow()).toBeNull();
});
