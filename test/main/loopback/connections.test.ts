import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call, enter, type RunningHost, startHost } from '../../support/loopback-host.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;
let host: RunningHost;
let sockets: Socket[];

beforeEach(async () => {
  folder = temporaryFolder();
  sockets = [];
  host = await startHost(folder);
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await host.stop('SIGKILL');
  removeFolder(folder);
});

const openIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(host.port, '127.0.0.1', () => resolve());
    socket.on('error', () => resolve());
    sockets.push(socket);
  });

describe('connections that nobody uses', () => {
  it('take no more than a hundred places, and the window is answered and saves meanwhile', async () => {
    const cookie = await enter(host);
    for (let opened = 0; opened < 700; opened += 1) await openIdle();
    const cards = await call(host.port, cookie, 'listCards', null);
    const [first] = JSON.parse(cards.text).value;
    const created = await call(host.port, cookie, 'createDraft', { cardId: first.card.id });
    expect(created.status).toBe(200);
    await vi.waitFor(() => {
      expect(
        sockets.filter(({ destroyed, readableEnded }) => !destroyed && !readableEnded).length,
      ).toBeLessThan(110);
    });
  });
});
