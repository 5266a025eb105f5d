import { useEffect } from 'react';
import { isUnsaved, useCardEditor } from '../stores/card-editor-store.ts';
import { usePage } from '../stores/page-store.ts';

/**
 * Asks before the window is closed or loaded anew while a card or a pasted page would be lost with it. Going elsewhere in
 * the app loses nothing.
 */
export function UnsavedGuard() {
  const cards = useCardEditor(({ open }) => Object.entries(open).some(([key, card]) => isUnsaved(key, card)));
  const page = usePage(({ text }) => text.trim() !== '');
  const unsaved = cards || page;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return null;
}
