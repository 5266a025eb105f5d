import { relative } from 'node:path';
import { isUnreadable } from './failures.ts';
import { recordIds } from './folders.ts';
import type { StoreContext } from './store-context.ts';

/** The ids of the records in a folder; null, which the user is told, where it cannot be read. */
export function readableIds({ dataFolder, findings }: StoreContext, folder: string): string[] | null {
  try {
    return recordIds(folder);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    findings.add(
      `The folder ${relative(dataFolder, folder)} cannot be read, so what is in it is not shown. It is left as it is. Allow reading it to see it again.`,
      null,
    );
    return null;
  }
}
