import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Maximum number of connections: more than a browser opens, far fewer than a process may have files open. */
const MAX_CONNECTIONS = 100;

/** How long a client may take; a browser on this machine takes milliseconds. */
export const PATIENCE = {
  /** For the headers of a request, also where none ever comes. */
  headersTimeout: 10_000,
  /** For the whole request. */
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  /** How often the two above are checked. */
  connectionsCheckingInterval: 5_000,
};

/**
 * Keeps connections that nobody uses from taking the descriptors that saving needs: at the limit the longest idle one makes room.
 * One whose request is being answered is never cut.
 */
export function limitConnections(server: Server): void {
  const idle = new Set<Socket>();
  let busy = 0;
  server.on('connection', (socket: Socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
    if (idle.size + busy <= MAX_CONNECTIONS) return;
    const [oldest] = idle;
    oldest?.destroy();
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    busy += 1;
    response.once('close', () => {
      busy -= 1;
      if (!socket.destroyed) idle.add(socket);
    });
  });
}
