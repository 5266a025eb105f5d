import { useEffect } from 'react';
import { isUnsaved, useCardEditor } from '../stores/card-editor-store.ts';
import { usePage } from '../stores/page-store.ts';
import { someUnsent, useUnsentNotes } from '../stores/unsent-notes.ts';

/**
 * Asks before the window is closed or loaded anew while a card, a pasted page or a note would be lost with it. Going elsewhere in
 * the app loses nothing.
 */
export function UnsavedGuard() {
  const cards = useCardEditor(({ open }) => Object.entries(open).some(([key, card]) => isUnsaved(key, card)));
  const page = usePage(({ text }) => text.trim() !== '');
  const note = useUnsentNotes(someUnsent);
  const unsaved = cards || page || note;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return null;
}
