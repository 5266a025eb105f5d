import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { PAGE_TEXT, refusePageFile, setPageFile, setPageText } from '../stores/page-store.ts';
import { toastWithUndo } from '../ui/toast.tsx';
import { readFile } from './import/read-file.ts';
import { IMPORT } from './places.ts';
import { useAddCard } from './use-add-card.ts';

/**
 * Takes a file of the user's: a card goes to the library, a page to the screen that reads it, and what is neither is
 * refused there, in words.
 */
export function useCardFile(): (file: File) => Promise<void> {
  const [, navigate] = useLocation();
  const add = useAddCard();
  return useCallback(
    async (file) => {
      const reading = await readFile(file);
      if (reading.kind === 'ended') return;
      if (reading.kind === 'card') {
        await add(reading.card);
        return;
      }
      if (reading.kind === 'refused') refusePageFile(reading.message);
      else {
        const before = setPageFile(reading.text, file.name);
        if (before.trim() !== '' && before !== reading.text) {
          toastWithUndo('The file took the place of the text before.', () => setPageText(before), PAGE_TEXT);
        }
      }
      navigate(IMPORT);
    },
    [add, navigate],
  );
}
