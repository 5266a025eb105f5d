import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Where a process runs, as another process sees it, in whatever container. */
interface Machine {
  readonly name: string;
  /** Drawn anew at each start of the system, the same in all its containers; null where the system tells none. */
  readonly boot: string | null;
}

export function thisMachine(): Machine {
  return { name: hostname(), boot: bootId() };
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

/**
 * `same`: on one running system, where a socket that does not answer belongs to no one. `restarted`: this machine before its
 * last start, so nothing of then runs any more. `other`: a machine whose sockets do not reach here.
 */
export function relation(other: Machine, own: Machine): 'same' | 'restarted' | 'other' {
  if (own.boot !== null && own.boot === other.boot) return 'same';
  if (other.name !== own.name) return 'other';
  return own.boot === null || other.boot === null ? 'same' : 'restarted';
}
