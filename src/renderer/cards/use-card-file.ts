import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { queuePageFiles } from '../stores/page-store.ts';
import { takeFile } from './take-file.ts';

/** Takes files that the user chose or dropped: cards one after the other up to the first page; what is left waits there. */
export function useCardFile(): (files: File | readonly File[]) => Promise<void> {
  return useCallback(async (files) => {
    const queue = files instanceof File ? [files] : [...files];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      if ((await takeFile(file, navigate)) === 'card') continue;
      if (queue.length > 0) queuePageFiles(queue);
      return;
    }
  }, []);
}
