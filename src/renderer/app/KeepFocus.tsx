import { useEffect } from 'react';
import { keepFocus } from './keep-focus.ts';

/** For as long as it is there, the focus is never dropped to the page. */
export function KeepFocus() {
  useEffect(keepFocus, []);
  return null;
}
