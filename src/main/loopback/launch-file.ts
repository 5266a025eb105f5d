import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeChecked } from '../storage/write-checked.ts';

/** A page on disk that leads to an address, for its owner's eyes only. */
export interface LaunchFile {
  readonly path: string;
  remove(): void;
}

/**
 * The command that opens a browser, with its arguments, can be read by every user of the machine, so the address is not among
 * them: it stands in this file, which only the user can read.
 *
 * @param address ours: ASCII, without quotes
 * @returns null where it cannot be written; the address is printed too
 */
export function writeLaunchFile(folder: string, address: string): LaunchFile | null {
  const path = join(folder, `open-${randomUUID()}.html`);
  const remove = () => rmSync(path, { force: true });
  try {
    writeChecked(
      path,
      `<!doctype html><meta charset="utf-8" /><meta name="referrer" content="no-referrer" /><meta http-equiv="refresh" content="0; url=${address}" /><title>Crossroads</title>\n`,
    );
    return { path, remove };
  } catch {
    return null;
  }
}
