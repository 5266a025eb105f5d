import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const BUNDLE = join(import.meta.dirname, '..', '..', 'out', 'main', 'serve.js');

/** The built loopback host in a process of its own; `npm test` builds it first. */
export interface RunningHost {
  process: ChildProcess;
  /** With the token. */
  url: string;
  origin: string;
  port: number;
  /** What it has written to stdout so far. */
  output(): string;
  /** Ends it as Ctrl+C does, or as told. Answers with its exit code, null where a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function spawnHost(dataFolder: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [BUNDLE, '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

/** Starts the host and waits until it prints its address. */
export async function startHost(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<RunningHost> {
  const child = spawnHost(dataFolder, env);
  if (child.stdout === null || child.stderr === null) throw new Error('The host has no output.');
  const lines: string[] = [];
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const reader = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    reader.on('line', (line) => {
      lines.push(line);
      const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () =>
      reject(new Error(`The host ended early.\n${lines.join('\n')}\n${Buffer.concat(errors)}`)),
    );
  });
  const { origin, port } = new URL(url);
  return {
    process: child,
    url,
    origin,
    port: Number(port),
    output: () => lines.join('\n'),
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

/** Runs the host where it is expected to end by itself. */
export async function runHost(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawnHost(dataFolder, env);
  const written = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    written.stdout += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    written.stderr += chunk;
  });
  await once(child, 'close');
  return { code: child.exitCode, ...written };
}

export interface Asked {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

/** A request with exactly these headers (undefined leaves one out) and this path, which fetch and browsers would set or tidy up. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: given, agent: false };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Opens the printed address as a browser does, and answers with the cookie to send from then on. */
export async function enter({ url, port }: Pick<RunningHost, 'url' | 'port'>): Promise<string> {
  const { pathname, search } = new URL(url);
  const { headers } = await ask(port, pathname + search);
  const [cookie = ''] = (headers['set-cookie']?.[0] ?? '').split(';');
  return cookie;
}

/** Asks a method of the contract as the page does. */
export function call(
  port: number,
  cookie: string,
  method: string,
  input: unknown,
  headers: OutgoingHttpHeaders = {},
) {
  return ask(port, `/api/${method}`, {
    method: 'POST',
    headers: {
      cookie,
      origin: `http://127.0.0.1:${port}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(input),
  });
}
