import { useEffect } from 'react';
import { useApp } from '../stores/app-store.ts';
import { hasUnsentNote } from '../stores/unsent-notes.ts';

/**
 * A browser asks before it closes a tab in which a note is half written. Electron's window would not ask but refuse to
 * close, so there it is left to the words beside the note.
 */
export function useUnloadGuard(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (useApp.getState().info?.host === 'loopback' && hasUnsentNote()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
