/** Number of a key that an input method has taken, in browsers that end a composition before they tell of its key. */
const TAKEN_KEY = 229;

/**
 * Keeps every key that an input method works with from whatever listens in the window: shortcuts, lists, editors. The Enter
 * that confirms a conversion does nothing else. The input method itself is not disturbed.
 *
 * @returns takes the guard away
 */
export function guardInputMethods(): () => void {
  const guard = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === TAKEN_KEY) event.stopImmediatePropagation();
  };
  // The first of all to hear it: before React, before the document.
  const early = { capture: true } as const;
  window.addEventListener('keydown', guard, early);
  window.addEventListener('keyup', guard, early);
  return () => {
    window.removeEventListener('keydown', guard, early);
    window.removeEventListener('keyup', guard, early);
  };
}
