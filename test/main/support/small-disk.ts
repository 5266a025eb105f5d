import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A real disk that is small enough to fill: tmpfs, mounted in a mount namespace of its own, so that nothing outside sees it and
 * nothing is left behind. First as an ordinary user, whom a user namespace lets mount, then as root without one.
 */
const NAMESPACES = [
  ['unshare', '--map-root-user', '--mount'],
  ['unshare', '--mount'],
];

const MOUNT_AND_RUN = 'mount -t tmpfs -o "size=$1,mode=0700" tmpfs "$2" && shift 2 && exec "$@"';

const namespace = NAMESPACES.find(canMount);

/** Why no small disk can be had here, to name in a skip; null where it can. */
export const NO_SMALL_DISK =
  namespace === undefined ? 'no small disk: neither a user namespace nor root may mount tmpfs here' : null;

/** Runs a script of this folder on a disk of this size, such as `256k`, and answers with what it printed as JSON. */
export function runOnSmallDisk(size: string, script: string, ...args: string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-disk-'));
  try {
    const file = fileURLToPath(new URL(script, import.meta.url));
    return JSON.parse(mountAndRun(namespace ?? [], size, folder, [process.execPath, file, folder, ...args]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function canMount(prefix: string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-disk-'));
  try {
    mountAndRun(prefix, '64k', folder, ['true']);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mountAndRun(prefix: string[], size: string, folder: string, command: string[]): string {
  const [program = '', ...rest] = [...prefix, 'sh', '-c', MOUNT_AND_RUN, 'sh', size, folder, ...command];
  return execFileSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
