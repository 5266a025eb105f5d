import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { systemCode } from './failures.ts';

/**
 * When a running process started, as text to compare with itself only. A process number is given away again after its process
 * died; number and start together are not.
 *
 * @returns null where it cannot be told, and where the process has ended, even if no one has taken notice of its end yet
 */
export function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') return linuxStart(pid);
    if (process.platform === 'win32') return windowsStart(pid);
    return unixStart(pid);
  } catch {
    return null;
  }
}

/**
 * Is the process that had this number and this start still running? Where the start could not be told when the lock was taken,
 * the number alone decides.
 */
export function isRunning(pid: number, start: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Otherwise it is there, but another user's.
    if (systemCode(error) !== 'EPERM') return false;
  }
  return start === null || processStart(pid) === start;
}

/** Ended, but its parent has not asked how: it keeps its number and holds nothing any more. */
const isZombie = (state: string | undefined) => state?.startsWith('Z') || state?.startsWith('X');

/** proc_pid_stat(5): state is field 3, start in ticks since boot field 22, counted after the name, which may hold anything. */
function linuxStart(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (isZombie(fields[0])) return null;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${fields[19]}`;
}

function unixStart(pid: number): string | null {
  const [state, ...start] = run('ps', ['-o', 'state=,lstart=', '-p', String(pid)]).split(/\s+/);
  return isZombie(state) || start.length === 0 ? null : start.join(' ');
}

function windowsStart(pid: number): string | null {
  return (
    run('powershell.exe', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]) || null
  );
}

function run(command: string, args: string[]): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    timeout: 5_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    // How ps writes a date must not change with the user's language.
    env: { ...process.env, LC_ALL: 'C' },
  };
  return execFileSync(command, args, options).trim();
}
