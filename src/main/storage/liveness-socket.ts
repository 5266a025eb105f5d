import { randomUUID } from 'node:crypto';
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FILE_MODE } from './folders.ts';

/** A socket that answers as long as this process lives, whoever asks and from whatever container. */
export interface LivenessSocket {
  /** Where to ask: the socket's name in the folder, or a full address where the folder can hold none. */
  readonly address: string;
  end(): void;
}

/** The socket's name in a claim. */
const NAME = 'alive';

/** Bytes of a socket's path that every system takes; Linux takes 107, macOS 103. */
const MAX_PATH_BYTES = 100;

/**
 * Listens in a folder. The socket stays with the folder when that is renamed.
 * @throws Error where neither the folder nor the temporary one can hold a socket
 */
export function listenIn(folder: string): LivenessSocket {
  if (process.platform === 'win32') {
    const pipe = `\\\\.\\pipe\\crossroads-${randomUUID()}`;
    return livenessSocket(listen(pipe), pipe);
  }
  const server = withShortPath(join(folder, NAME), tryListen);
  if (server !== null) return livenessSocket(server, NAME);
  // A file system without sockets, such as that of a USB stick.
  const elsewhere = join(tmpdir(), `crossroads-${randomUUID()}.sock`);
  return livenessSocket(listen(elsewhere), elsewhere);
}

/** `no-answer`: there is no such socket, or one that no process has any more. */
type ProbeResult = 'alive' | 'no-answer' | 'not-found' | 'unclear';

/** Asks the socket of a claim's folder, and waits for the answer of the system: the process that listens need not lift a finger. */
export function probeSocket(folder: string, address: string): ProbeResult {
  return isElsewhere(address) ? connect(address) : withShortPath(join(folder, address), connect);
}

/** Is the socket outside of the claim, where another container may not see it? */
export const isElsewhere = (address: string) => address !== NAME;

/** Binding is done at once, though Node tells of it later; then the server has an address. */
function tryListen(path: string): Server | null {
  const server = createServer((socket) => socket.destroy());
  server.on('error', () => {});
  server.listen(path);
  server.unref();
  if (!server.listening) return null;
  // A pipe of Windows is no file.
  if (process.platform !== 'win32') chmodSync(path, FILE_MODE);
  return server;
}

function listen(path: string): Server {
  const server = tryListen(path);
  if (server === null) throw new Error(`No socket can be opened at ${path}.`);
  return server;
}

const livenessSocket = (server: Server, address: string): LivenessSocket => ({
  address,
  end: () => server.close(),
});

/** Uses a path that is too long for a socket through a link from a short place, made for the moment. */
function withShortPath<T>(path: string, use: (path: string) => T): T {
  if (Buffer.byteLength(path) <= MAX_PATH_BYTES) return use(path);
  const link = join(tmpdir(), `crossroads-${randomUUID().slice(0, 8)}`);
  symlinkSync(dirname(path), link);
  try {
    return use(join(link, NAME));
  } finally {
    rmSync(link);
  }
}

const ANSWERS: readonly ProbeResult[] = ['unclear', 'alive', 'no-answer', 'not-found'];

/** Node connects only in passing, and storage is asked at once: so a thread connects while this one waits. */
const CONNECT = `
const { workerData: { path, answer } } = require('node:worker_threads');
const socket = require('node:net').connect(path);
const tell = (code) => {
  Atomics.store(answer, 0, code);
  Atomics.notify(answer, 0);
  socket.destroy();
};
const codes = { ECONNREFUSED: 2, ENOENT: 3, ENOTSOCK: 3, ENOTDIR: 3 };
socket.on('connect', () => tell(1));
socket.on('error', (error) => tell(codes[error.code] ?? 0));
`;

const PENDING = -1;

/** Milliseconds after which an answer is unclear; a system answers at once. */
const PATIENCE = 10_000;

function connect(path: string): ProbeResult {
  const answer = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  Atomics.store(answer, 0, PENDING);
  const worker = new Worker(CONNECT, { eval: true, workerData: { path, answer } });
  worker.unref();
  Atomics.wait(answer, 0, PENDING, PATIENCE);
  void worker.terminate();
  return ANSWERS[Atomics.load(answer, 0)] ?? 'unclear';
}
