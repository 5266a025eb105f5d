import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';

/**
 * The port is drawn at random once for a data folder and then kept where it is free: a tab left open then reaches the
 * host that was started again, and can say so, instead of waiting at a closed door.
 */
const remembered = (dataFolder: string) => join(dataFolder, 'loopback-port');

function readPort(dataFolder: string): number | undefined {
  try {
    const port = Number(readFileSync(remembered(dataFolder), 'utf8'));
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the port for the next start. Where it cannot be kept, that one gets another. */
export function rememberPort(dataFolder: string, port: number): void {
  try {
    writeFileSync(remembered(dataFolder), String(port), { mode: 0o600 });
  } catch {
    // A folder that cannot be written is told to the user by the storage; a port is no reason to speak up.
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

/** Listens on 127.0.0.1 only, on the port of last time or a random one. */
export async function listenLocally(server: Server, dataFolder: string): Promise<number> {
  const port = readPort(dataFolder);
  if (port !== undefined) {
    try {
      return await listen(server, port);
    } catch {
      // Taken by now.
    }
  }
  return listen(server, 0);
}
