import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import { inProject } from '../project.ts';

/** The built loopback host, run for a development server that stands before it. */
export interface Backend {
  /** Passes a request on, as the host's own page. `ownOrigin` is the development server's. */
  forward(incoming: IncomingMessage, outgoing: ServerResponse, ownOrigin: string): void;
  stop(): Promise<void>;
}

async function printedAddress(host: ChildProcess): Promise<URL> {
  if (host.stdout === null) throw new Error('The host has no output.');
  for await (const line of createInterface({ input: host.stdout })) {
    const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/) ?? [];
    if (address !== undefined) return new URL(address);
  }
  throw new Error('The host ended before it printed an address.');
}

/** Starts the built host on a data folder, and swaps its token for the cookie. */
export async function startBackend(dataFolder: string): Promise<Backend> {
  const host = spawn(process.execPath, [inProject('out', 'main', 'serve.js'), '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await printedAddress(host);
  host.stdout?.resume();
  const entered = await fetch(address, { redirect: 'manual' });
  const [cookie] = (entered.headers.get('set-cookie') ?? '').split(';');

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
      if (host.exitCode !== null || host.signalCode !== null) return;
      const ended = once(host, 'exit');
      host.kill('SIGTERM');
      await ended;
    },
  };
}
