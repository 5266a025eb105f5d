import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its bytes as text, to compare before and after; the lock is left out. */
export function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!name.startsWith('lock') && statSync(path).isFile()) files.set(name, readFileSync(path, 'latin1'));
  }
  return files;
}
