import { existsSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { inTime } from './patience.ts';

/** Waits until there is such a file in a folder that is there already. @throws Error where it does not come */
export async function untilFile(path: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => existsSync(path) && resolve();
  const watcher = watch(dirname(path), look);
  try {
    look();
    await inTime(path, promise);
  } finally {
    watcher.close();
  }
}
