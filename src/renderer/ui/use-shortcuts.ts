import { useEffect, useRef } from 'react';
import { hasMod, isMac, isTypedInto, keyName } from './keys.ts';

/** What a shortcut does; false leaves the key to whatever else it does. */
type Run = (event: KeyboardEvent) => unknown;

/**
 * Keys that work wherever the focus is, by name: `mod+k` (mod is Ctrl, on a Mac Cmd), `alt+arrowleft`, `?`. In a field that
 * is written into a plain sign stays a sign, and on a Mac Alt with an arrow goes on by a word.
 */
type Shortcuts = Readonly<Record<string, Run>>;

/**
 * Listens as long as the component stands. What another has prevented, and input methods, are not heard.
 * @param last only after all others, so that what is on the screen takes a key before it
 */
export function useShortcuts(shortcuts: Shortcuts, last = false): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const run = latest.current[nameOf(event)];
      if (run === undefined || (isTypedInto(event.target) && belongsToText(event))) return;
      if (run(event) !== false) event.preventDefault();
    };
    const on: Pick<Document, 'addEventListener' | 'removeEventListener'> = last ? window : document;
    on.addEventListener('keydown', listen);
    return () => on.removeEventListener('keydown', listen);
  }, [last]);
}

function nameOf(event: KeyboardEvent): string {
  const name = keyName(event);
  const mod = hasMod(event);
  const other = (event.ctrlKey || event.metaKey) && !mod;
  // A sign is what it is, whatever it takes to write it.
  const shift = event.shiftKey && (name.length > 1 || /[a-z]/.test(name));
  return [other && 'other', mod && 'mod', event.altKey && 'alt', shift && 'shift', name]
    .filter((part) => part !== false)
    .join('+');
}

const belongsToText = (event: KeyboardEvent): boolean =>
  !hasMod(event) && (event.altKey ? isMac() : event.key.length === 1);
