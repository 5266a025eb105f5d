import { relative } from 'node:path';
import { changeFiles, type StoreContext } from './store-context.ts';

/**
 * Moves damaged files aside and tells the user, before anything is written where they lay.
 * @throws ApiError disk-full, not-writable: they still lie where they were
 */
export function moveDamagedAside(context: StoreContext, files: readonly string[], what: string): void {
  const place = changeFiles(context, () => context.quarantine.moveAside(files));
  context.findings.add(`${what} What could not be read was moved aside, not deleted.`, place);
}

/** The same while only reading: if nothing can be moved, the files stay, and the user is still informed. */
export function tryMoveDamagedAside(context: StoreContext, files: readonly string[], what: string): void {
  try {
    moveDamagedAside(context, files, what);
  } catch {
    const names = files.map((file) => relative(context.dataFolder, file)).join(', ');
    context.findings.add(`${what} What could not be read stays where it is: ${names}.`, null);
  }
}
