import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Second {
  argv: string[];
  cwd: string;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Sockets have short names only. On Linux one without a file, which ends with its process. */
function socketOf(userData: string): string {
  const name = `stand-in-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** Takes the lock of a data folder, or tells its holder about this process. A dead holder's lock counts for nothing. */
export function takeLock(userData: string, onSecond: (second: Second) => void): boolean {
  const lock = join(userData, 'SingletonLock');
  const socket = socketOf(userData);
  mkdirSync(userData, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) {
      const second: Second = { argv: process.argv, cwd: process.cwd() };
      connect(socket).end(JSON.stringify(second));
      return false;
    }
    writeFileSync(lock, String(process.pid));
  }
  const removeSocket = () => {
    if (!socket.startsWith('\0')) rmSync(socket, { force: true });
  };
  removeSocket();
  const server = createServer((connection) => {
    let text = '';
    connection.on('data', (chunk) => {
      text += chunk;
    });
    connection.on('end', () => onSecond(JSON.parse(text)));
  });
  server.listen(socket).unref();
  process.once('exit', () => {
    rmSync(lock, { force: true });
    removeSocket();
  });
  return true;
}
