import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The user without rights of most systems. */
const NOBODY = 65_534;

/**
 * Runs a script of this folder as a user whom permissions bind, which root is not, with a folder of its own to work in, and answers
 * with what it printed as JSON.
 */
export function runAsOrdinaryUser(script: string, ...args: string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-user-'));
  chmodSync(folder, 0o777);
  try {
    const file = fileURLToPath(new URL(script, import.meta.url));
    const options = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const command = [file, folder, ...args];
    return JSON.parse(execFileSync(process.execPath, command, { ...options, encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
