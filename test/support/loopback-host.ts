import { once } from 'node:events';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import {
  enterLoopback,
  type LoopbackProcess,
  spawnLoopback,
  startLoopback,
} from '../../scripts/loopback-process.ts';

/** The built loopback host in a process of its own; `npm test` builds it first. */
export interface RunningHost extends Pick<LoopbackProcess, 'output' | 'stop'> {
  /** With the token. */
  url: string;
  origin: string;
  port: number;
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the host and waits until it prints its address. */
export async function startHost(
  dataFolder: string,
  env: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
): Promise<RunningHost> {
  const { address, output, stop } = await startLoopback(dataFolder, env, options);
  return { url: address.href, origin: address.origin, port: Number(address.port), output, stop };
}

/** Runs the host where it is expected to end by itself. */
export async function runHost(
  dataFolder: string,
  env: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
): Promise<Ended> {
  const child = spawnLoopback(dataFolder, env, options);
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

interface Asked {
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

/** Opens the printed address, and answers with the cookie to send from then on. */
export const enter = ({ url }: Pick<RunningHost, 'url'>): Promise<string> => enterLoopback(new URL(url));

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
