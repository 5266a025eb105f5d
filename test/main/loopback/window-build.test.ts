import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLoopbackApp } from '../../../src/main/loopback/app.ts';
import { PendingDownloads } from '../../../src/main/loopback/pending-downloads.ts';
import { createSession } from '../../../src/main/loopback/session.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const PORT = 4321;
const HOST = `127.0.0.1:${PORT}`;
const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

/** A host that starts over a window whose script is called so, and what it was asked. */
function start(script: string) {
  writeFileSync(
    join(folder, 'index.html'),
    `<html><head></head><body><script src="${script}"></script></body></html>`,
  );
  const session = createSession(PORT);
  const asked: string[] = [];
  const app = createLoopbackApp({
    port: PORT,
    session,
    downloads: new PendingDownloads(),
    rendererFolder: folder,
    call: async (_, method) => {
      asked.push(method);
      return { ok: true, value: null };
    },
  });
  const send = (path: string, init: RequestInit, headers: Record<string, string>) =>
    app.request(`http://${HOST}${path}`, {
      ...init,
      headers: { host: HOST, cookie: `${session.cookieName}=${session.cookieValue}`, ...headers },
    });
  return {
    asked,
    /** The build that the page names. */
    async opened(): Promise<string> {
      const page = await (await send('/', {}, { 'sec-fetch-site': 'none' })).text();
      return /<meta name="crossroads-build" content="([^"]+)"/.exec(page)?.[1] ?? '';
    },
    call: (build: string | null) =>
      send(
        '/api/addNote',
        { method: 'POST', body: '{}' },
        {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          ...(build === null ? {} : { 'x-crossroads-build': build }),
        },
      ),
  };
}

it('answers the window of its own build, also after a start anew, and refuses that of another', async () => {
  const before = start('/assets/index-old.js');
  const old = await before.opened();
  expect(old).toMatch(/^[\w-]{43}$/);
  expect((await before.call(old)).status).toBe(200);
  expect((await start('/assets/index-old.js').call(old)).status).toBe(200);

  const updated = start('/assets/index-new.js');
  const refused = await updated.call(old);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({
    ok: false,
    error: { code: 'stale-session', message: expect.stringContaining('reload the tab') },
  });
  expect(updated.asked).toEqual([]);
  expect((await updated.call(await updated.opened())).status).toBe(200);
  expect((await updated.call(null)).status).toBe(200);
});
