import { watch } from 'node:fs';
import { inProject } from '../project.ts';

/** Milliseconds of quiet after which a burst of changes (a save, a switch of branches) counts as over. */
const QUIET = 150;

/** Calls back, one call at a time, after the sources of the app have changed. */
export function onSourceChange(changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(changed).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      });
    }, QUIET);
  };
  for (const folder of ['src', 'resources']) watch(inProject(folder), { recursive: true }, soon);
}
