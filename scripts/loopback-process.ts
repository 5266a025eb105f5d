import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './project.ts';

/** The built loopback host in a process of its own. */
export interface LoopbackProcess {
  child: ChildProcess;
  /** As printed, with the token. */
  address: URL;
  /** What it has written to stdout so far. */
  output(): string;
  /** Ends it, as Ctrl+C does unless told otherwise. Answers with its exit code, null where a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export function spawnLoopback(
  dataFolder: string,
  env: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
  root = ROOT,
): ChildProcess {
  return spawn(process.execPath, [join(root, 'out', 'main', 'serve.js'), '--data', dataFolder, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

/**
 * Starts the host and waits until it prints its address.
 * @param root the checkout whose build it is
 * @throws Error with what it wrote, where it ends before
 */
export async function startLoopback(
  dataFolder: string,
  env: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
  root = ROOT,
): Promise<LoopbackProcess> {
  const child = spawnLoopback(dataFolder, env, options, root);
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const address = await new Promise<URL>((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('The host has no output.'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      stdout += `${line}\n`;
      const [printed] = line.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/) ?? [];
      if (printed !== undefined) resolve(new URL(printed));
    });
    child.once('close', () => reject(new Error(`The host ended early.\n${stdout}${stderr}`)));
  });
  return {
    child,
    address,
    output: () => stdout,
    async stop(signal = 'SIGINT') {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'close');
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}

/** Opens the printed address as a browser does: swaps the token for the cookie to send from then on. */
export async function enterLoopback(address: URL): Promise<string> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  return cookie;
}
