import { useEffect } from 'react';
import { afterDrawn } from '../ui/after-drawn.ts';
import type { EditSession } from './edit-session.ts';
import type { Versioned } from './versioned-saves.ts';

/**
 * Opens a record for as long as its screen stands.
 *
 * @param afterLeaving runs once it is left and saved; the same function as long as the screen stands
 * @returns the record, or why it cannot be opened; both null until it is there
 */
export function useEditSession<V, T extends Versioned>(
  session: EditSession<V, T>,
  id: string,
  afterLeaving?: () => void,
) {
  const { open, failure } = session.use();
  useEffect(() => {
    void session.open(id);
    return () => void session.flush().then(afterLeaving);
  }, [session, id, afterLeaving]);
  useSaveWhenLeft(session.flush);
  return {
    open: session.record()?.id === id ? open : null,
    failure: failure?.id === id ? failure : null,
  };
}

/**
 * Saves what was typed when its field, tab or window is left, besides what autosave gathers. Not when the screen goes: what it does then is
 * its own.
 */
function useSaveWhenLeft(flush: () => Promise<unknown>): void {
  useEffect(() => {
    const save = () => void flush();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    const saveOnceDrawn = () => afterDrawn(save);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    document.addEventListener('focusout', saveOnceDrawn);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      document.removeEventListener('focusout', saveOnceDrawn);
    };
  }, [flush]);
}
