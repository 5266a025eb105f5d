import { useEffect } from 'react';
import { afterDrawn } from '../ui/after-drawn.ts';

/**
 * Saves what was typed when its field, tab or window is left, besides what autosave gathers. Not when the screen goes: what it does then is
 * its own.
 * @param flush the same function as long as the screen stands
 */
export function useSaveWhenLeft(flush: () => Promise<unknown>): void {
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
