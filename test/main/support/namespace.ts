import { execFileSync } from 'node:child_process';

/**
 * Runs a command where it sees no process from outside, as in a container: first as an ordinary user, whom a user
 * namespace lets do so, then as root without one.
 */
const PREFIXES = [
  ['unshare', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc'],
  ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'],
];

const found = PREFIXES.find(([program = '', ...args]) => {
  try {
    execFileSync(program, [...args, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** What to put before a command to run it in a PID namespace of its own; nothing where there is none. */
export const NAMESPACE: readonly string[] = found ?? [];

/** Why there is no such namespace here, to name in a skip; null where there is. */
export const NO_NAMESPACE = found === undefined ? 'no PID namespace: unshare may not make one here' : null;
