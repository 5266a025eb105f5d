import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { enterLoopback, startLoopback } from '../loopback-process.ts';

/** The built loopback host, run for a development server that stands before it. */
export interface Backend {
  /** Passes a request on, as the host's own page. `ownOrigin` is the development server's. */
  forward(incoming: IncomingMessage, outgoing: ServerResponse, ownOrigin: string): void;
  stop(): Promise<void>;
}

/** Starts the built host on a data folder, and lets the development server in. */
export async function startBackend(dataFolder: string): Promise<Backend> {
  const { address, child, stop } = await startLoopback(dataFolder);
  child.stderr?.pipe(process.stderr);
  const cookie = await enterLoopback(address);
  return {
    forward(incoming, outgoing, ownOrigin) {
      const { origin, ...headers } = incoming.headers;
      const passed = request(
        address.origin + (incoming.url ?? '/'),
        {
          method: incoming.method,
          // A foreign origin goes through as it is, so that the host refuses it.
          headers: {
            ...headers,
            host: address.host,
            cookie,
            ...(origin && { origin: origin === ownOrigin ? address.origin : origin }),
          },
        },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      passed.on('error', () => outgoing.writeHead(502).end());
      incoming.pipe(passed);
    },
    async stop() {
      await stop();
    },
  };
}
