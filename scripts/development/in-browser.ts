import { createServer, type Plugin } from 'vite';
import config from '../../electron.vite.config.ts';
import { openBrowser } from '../../src/main/loopback/open-browser.ts';
import { buildIfStale } from '../build.ts';
import { inProject } from '../project.ts';
import { type Backend, startBackend } from './backend.ts';
import { onSourceChange } from './watch.ts';

/** Parts that run in the host: a change there needs a new one; the window's own sources are replaced in place. */
const HOST_ROUTES = /^\/(api|files)\//;

/**
 * The window from its sources, replaced in place as they change, before a host that is rebuilt and started again. The
 * page does not have the strict headers of the real host: that one alone is what `npm start` and the tests run.
 */
export async function developInBrowser(dataFolder: string): Promise<void> {
  await buildIfStale(console.log);
  let backend = await startBackend(dataFolder);
  const vite = await createServer({
    configFile: false,
    root: inProject('src', 'renderer'),
    server: { host: '127.0.0.1' },
    plugins: [...(config.renderer?.plugins ?? []), passToHost(() => backend)],
  });
  await vite.listen();
  const [url] = vite.resolvedUrls?.local ?? [];
  console.log(`Crossroads, from its sources: ${url}\nData in ${dataFolder}. Ctrl+C ends it.`);
  if (url !== undefined) openBrowser(url);

  onSourceChange(async () => {
    if (!(await buildIfStale(console.log))) return;
    await backend.stop();
    backend = await startBackend(dataFolder);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await Promise.all([vite.close(), backend.stop()]);
      process.exit(0);
    });
  }
}

function passToHost(current: () => Backend): Plugin {
  return {
    name: 'crossroads:host',
    configureServer(server) {
      server.middlewares.use((incoming, outgoing, next) => {
        if (!HOST_ROUTES.test(incoming.url ?? '')) return next();
        const [own] = server.resolvedUrls?.local ?? [];
        current().forward(incoming, outgoing, own === undefined ? '' : new URL(own).origin);
      });
    },
  };
}
