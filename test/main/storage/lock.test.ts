import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from '../../../src/main/storage/lock.ts';
import { isRunning, processStart } from '../../../src/main/storage/process-identity.ts';
import { temporaryFolder } from '../support/data-folder.ts';

const HOLDER = { host: 'loopback', url: 'http://127.0.0.1:4711/' } as const;

const lockFolder = () => join(temporaryFolder(), 'lock');

/** A process that tries to take the lock and, where it got it, keeps it until it is killed. */
async function contender(folder: string): Promise<{ answer: string; kill: () => Promise<void> }> {
  const script = fileURLToPath(new URL('../support/lock-contender.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const [answer] = await once(createInterface(child.stdout), 'line');
  return { answer, kill };
}

function writeHolder(folder: string, generation: number, content: unknown): void {
  mkdirSync(join(folder, String(generation)), { recursive: true });
  writeFileSync(
    join(folder, String(generation), 'holder.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

describe('the lock', () => {
  it('is taken once; who comes second learns about the first', () => {
    const folder = lockFolder();
    const first = takeLock(folder, { host: 'loopback', url: null });
    if (first.kind !== 'taken') throw new Error('not taken');
    expect(takeLock(folder, HOLDER)).toEqual({ kind: 'held', holder: { host: 'loopback', url: null } });
    first.lock.announce(HOLDER);
    expect(takeLock(folder, HOLDER)).toEqual({ kind: 'held', holder: HOLDER });
    first.lock.release();
    expect(takeLock(folder, HOLDER).kind).toBe('taken');
  });

  it('goes to one of several processes that start at once, and a dead holder does not block', async () => {
    const folder = lockFolder();
    for (let round = 0; round < 2; round += 1) {
      const contenders = await Promise.all(Array.from({ length: 4 }, () => contender(folder)));
      expect(contenders.map(({ answer }) => answer).sort()).toEqual([...Array(3).fill('held'), 'taken']);
      await Promise.all(contenders.map(({ kill }) => kill()));
    }
    expect(takeLock(folder, HOLDER).kind).toBe('taken');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is free where its process number now belongs to another process', () => {
    const folder = lockFolder();
    expect(isRunning(process.ppid, processStart(process.ppid))).toBe(true);
    writeHolder(folder, 1, { ...HOLDER, pid: process.ppid, start: 'long ago', released: false });
    expect(takeLock(folder, HOLDER).kind).toBe('taken');
  });

  it.skipIf(process.platform !== 'linux')(
    'is free where its process has ended, though its parent took no notice (needs /proc)',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 61'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      onTestFinished(() => {
        parent.kill('SIGKILL');
      });
      const [line] = await once(createInterface(parent.stdout), 'line');
      const start = processStart(Number(line));
      const folder = lockFolder();
      writeHolder(folder, 1, { ...HOLDER, pid: Number(line), start, released: false });
      process.kill(Number(line), 'SIGKILL');
      await expect.poll(() => readFileSync(`/proc/${line}/stat`, 'utf8')).toContain(') Z ');
      expect(takeLock(folder, HOLDER).kind).toBe('taken');
    },
  );

  it('is held where the process is running', () => {
    const folder = lockFolder();
    const start = processStart(process.ppid);
    writeHolder(folder, 1, { ...HOLDER, pid: process.ppid, start, released: false });
    expect(takeLock(folder, HOLDER).kind).toBe('held');
  });

  it.each(['', 'null', '{"pid":1}', '[]'])(
    'is free where its file holds %j, as after a power cut',
    (text) => {
      const folder = lockFolder();
      writeHolder(folder, 3, text);
      expect(takeLock(folder, HOLDER).kind).toBe('taken');
      expect(JSON.parse(readFileSync(join(folder, '4', 'holder.json'), 'utf8'))).toMatchObject({
        pid: process.pid,
      });
    },
  );

  it('lets no two in at once, however they rush', async () => {
    const folder = lockFolder();
    const script = fileURLToPath(new URL('../support/lock-rush.ts', import.meta.url));
    const rush = promisify(execFile);
    const args = [script, folder, `${folder}-marker`, '50'];
    const runs = await Promise.all(Array.from({ length: 3 }, () => rush(process.execPath, args)));
    expect(runs).toEqual(Array(3).fill({ stdout: 'done\n', stderr: '' }));
  });

  it('fails with the error of the file system where the folder cannot be written', () => {
    const folder = lockFolder();
    writeFileSync(folder, 'a file where the folder should be');
    expect(() => takeLock(folder, HOLDER)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });
});
