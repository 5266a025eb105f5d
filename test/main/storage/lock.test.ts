import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Lock, takeLock } from '../../../src/main/storage/lock.ts';
import { thisMachine } from '../../../src/main/storage/machine.ts';
import { temporaryFolder } from '../support/data-folder.ts';
import { NAMESPACE, NO_NAMESPACE } from '../support/namespace.ts';
import { runAsOrdinaryUser } from '../support/ordinary-user.ts';

const HOLDER = { host: 'loopback', url: 'http://127.0.0.1:4711/' } as const;

const lockFolder = () => join(temporaryFolder(), 'lock');

/** @throws Error where it is held */
function taken(folder: string): Lock {
  const attempt = takeLock(folder, HOLDER);
  if (attempt.kind === 'held') throw new Error('held');
  onTestFinished(attempt.lock.release);
  return attempt.lock;
}

/** A process that tries to take the lock and, where it got it, keeps it until it is killed. */
async function contender(
  folder: string,
  prefix: readonly string[] = [],
): Promise<{ answer: string; kill: () => Promise<void> }> {
  const script = fileURLToPath(new URL('../support/lock-contender.ts', import.meta.url));
  const [program = '', ...args] = [...prefix, process.execPath, script, folder];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const [answer] = await once(createInterface(child.stdout), 'line');
  return { answer, kill };
}

const free = { ...HOLDER, claim: 'theirs', machine: thisMachine(), address: 'alive', released: false };

function writeClaim(folder: string, generation: number, content: unknown): string {
  const file = join(folder, String(generation), 'holder.json');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the lock', () => {
  it('is taken once; who comes second learns about the first', () => {
    const folder = lockFolder();
    const first = taken(folder);
    first.announce({ host: 'loopback', url: null });
    expect(takeLock(folder, HOLDER)).toEqual({ kind: 'held', holder: { host: 'loopback', url: null } });
    first.announce(HOLDER);
    expect(takeLock(folder, HOLDER)).toEqual({ kind: 'held', holder: HOLDER });
    first.release();
    expect(taken(folder).state()).toBe('held');
  });

  it.skipIf(process.platform === 'win32')('is not held by a pipe in the place of a claim', async () => {
    const folder = lockFolder();
    rmSync(writeClaim(folder, 1, ''));
    execFileSync('mkfifo', [join(folder, '1', 'holder.json')]);
    // In a process of its own: it would wait for ever.
    expect((await contender(folder)).answer).toBe('taken');
  });

  it('goes to one of ten processes that start at once, and a killed holder does not block', async () => {
    const folder = lockFolder();
    for (let round = 0; round < 2; round += 1) {
      const contenders = await Promise.all(Array.from({ length: 10 }, () => contender(folder)));
      expect(contenders.map(({ answer }) => answer).sort()).toEqual([...Array(9).fill('held'), 'taken']);
      await Promise.all(contenders.map(({ kill }) => kill()));
    }
    taken(folder);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.skipIf(NO_NAMESPACE !== null)(
    `goes to one of ten processes that cannot see each other ${NO_NAMESPACE ?? ''}`,
    async () => {
      const folder = lockFolder();
      for (let round = 0; round < 2; round += 1) {
        const contenders = await Promise.all(Array.from({ length: 10 }, () => contender(folder, NAMESPACE)));
        expect(contenders.map(({ answer }) => answer).sort()).toEqual([...Array(9).fill('held'), 'taken']);
        await Promise.all(contenders.map(({ kill }) => kill()));
      }
    },
  );

  it('works in a folder whose path is too long for a socket', async () => {
    const folder = join(temporaryFolder(), 'long'.repeat(50), 'lock');
    const { answer, kill } = await contender(folder);
    expect(answer).toBe('taken');
    expect(takeLock(folder, HOLDER).kind).toBe('held');
    await kill();
    taken(folder);
  });

  it('is free where the socket of its holder is gone or is no socket', () => {
    for (const content of [null, 'no socket']) {
      const folder = lockFolder();
      writeClaim(folder, 1, free);
      if (content !== null) writeFileSync(join(folder, '1', 'alive'), content);
      taken(folder);
    }
  });

  it('is free where the machine was started anew since', () => {
    const folder = lockFolder();
    writeClaim(folder, 1, { ...free, machine: { ...thisMachine(), boot: 'an earlier one' } });
    // Without a boot id a machine cannot tell; then the socket, which is not there, says the same.
    taken(folder);
  });

  it.skipIf(thisMachine().boot === null)(
    'is free at once where the machine was started anew, though its last sign of life was a moment ago',
    () => {
      const folder = lockFolder();
      const machine = { ...thisMachine(), boot: 'an earlier one' };
      // A socket outside of the folder, which another container might not see.
      writeClaim(folder, 1, { ...free, machine, address: join(folder, 'no-such.sock') });
      taken(folder);
    },
  );

  it.skipIf(process.platform === 'win32')('is held where its holder cannot be asked', () => {
    const folder = lockFolder();
    writeClaim(folder, 1, free);
    // A link that leads to itself: the system answers neither that someone listens nor that no one does.
    symlinkSync('alive', join(folder, '1', 'alive'));
    expect(takeLock(folder, HOLDER).kind).toBe('held');
  });

  it('is held by another machine as long as it gives signs of life', () => {
    const folder = lockFolder();
    const file = writeClaim(folder, 1, { ...free, machine: { name: 'another', boot: 'another' } });
    expect(takeLock(folder, HOLDER).kind).toBe('held');
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(file, longAgo, longAgo);
    taken(folder);
  });

  it.each([
    ['behind', -5],
    ['ahead', 60],
  ])(
    'is kept by a machine whose clock is %s, by signs of life in the time of the file system',
    (_, minutes) => {
      vi.useFakeTimers({
        toFake: ['setInterval', 'clearInterval', 'Date'],
        now: Date.now() + minutes * 60_000,
      });
      onTestFinished(() => void vi.useRealTimers());
      const folder = lockFolder();
      const lock = taken(folder);
      const file = join(folder, '1', 'holder.json');
      const claim = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...claim, machine: { name: 'another', boot: 'another' } }));
      const longAgo = new Date(Date.now() - 24 * 3_600_000);
      utimesSync(file, longAgo, longAgo);
      vi.advanceTimersByTime(20_000);
      expect(takeLock(folder, HOLDER).kind).toBe('held');
      expect(lock.state()).toBe('held');
      const after = join(folder, 'after');
      writeFileSync(after, '');
      expect(statSync(file).mtimeMs).toBeLessThanOrEqual(statSync(after).mtimeMs);
      expect(readdirSync(folder).sort()).toEqual(['1', 'after']);
    },
  );

  it('gives its signs of life in its own file: none is made or removed, and what it says stays', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = lockFolder();
    taken(folder);
    const file = join(folder, '1', 'holder.json');
    const said = readFileSync(file, 'utf8');
    const longAgo = new Date(Date.now() - 24 * 3_600_000);
    for (const each of [file, join(folder, '1'), folder]) utimesSync(each, longAgo, longAgo);
    // A folder's time is that of the last file made or removed in it.
    const folderTimes = () => [folder, join(folder, '1')].map((each) => statSync(each).mtimeMs);
    const before = folderTimes();
    vi.advanceTimersByTime(20_000);
    expect(statSync(file).mtimeMs).toBeGreaterThan(longAgo.getTime() + 1000);
    expect(folderTimes()).toEqual(before);
    expect(readFileSync(file, 'utf8')).toBe(said);
    rmSync(folder, { recursive: true });
    vi.advanceTimersByTime(20_000);
    expect(existsSync(folder)).toBe(false);
  });

  it('is let go of again by who was too slow: a higher claim came while its own was made', () => {
    const folder = lockFolder();
    const theirs = { ...free, machine: { name: 'another', boot: 'another' } };
    let isSlow = true;
    const slow = {
      host: 'loopback',
      // Asked for while the claim is made, after the highest was looked for.
      get url() {
        if (isSlow) writeClaim(folder, 2, theirs);
        isSlow = false;
        return null;
      },
    } as const;
    expect(takeLock(folder, slow)).toEqual({ kind: 'held', holder: HOLDER });
    expect(readdirSync(folder)).toEqual(['2']);
  });

  it.skipIf(process.platform === 'win32')(
    'is held by who was faster, also where the own claim cannot be removed (needs chmod)',
    () => {
      expect(runAsOrdinaryUser('lock-beaten-child.ts')).toBe('held');
    },
  );

  it.each(['', 'null', '{"pid":1}', '[]'])(
    'is free where its file holds %j, as after a power cut',
    (text) => {
      const folder = lockFolder();
      writeClaim(folder, 3, text);
      taken(folder);
      expect(JSON.parse(readFileSync(join(folder, '4', 'holder.json'), 'utf8'))).toMatchObject(HOLDER);
    },
  );

  it('knows when it was lost to another, and when its folder is gone or back', () => {
    const folder = lockFolder();
    const lock = taken(folder);
    rmSync(folder, { recursive: true });
    expect(lock.state()).toBe('gone');
    mkdirSync(folder);
    expect(lock.state()).toBe('gone');
    writeClaim(folder, 1, free);
    expect(lock.state()).toBe('lost');
    writeClaim(folder, 2, free);
    expect(lock.state()).toBe('lost');
    lock.release();
    expect(JSON.parse(readFileSync(join(folder, '1', 'holder.json'), 'utf8'))).toEqual(free);
  });

  it('lets no two in at once, however they rush', async () => {
    const folder = lockFolder();
    const script = fileURLToPath(new URL('../support/lock-rush.ts', import.meta.url));
    const rush = promisify(execFile);
    const args = [script, folder, `${folder}-marker`, '20'];
    const runs = await Promise.all(Array.from({ length: 3 }, () => rush(process.execPath, args)));
    expect(runs).toEqual(Array(3).fill({ stdout: 'done\n', stderr: '' }));
  });

  it('fails with the error of the file system where the folder cannot be written', () => {
    const folder = lockFolder();
    writeFileSync(folder, 'a file where the folder should be');
    expect(() => takeLock(folder, HOLDER)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });
});
