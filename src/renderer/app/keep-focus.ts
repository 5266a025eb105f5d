import { useEffect } from 'react';
import { isTypedInto } from '../ui/keys.ts';
import {
  giveFocus,
  goOnAt,
  isOnScreen,
  isOverlay,
  isReachable,
  type Place,
  placeOf,
} from './focus-places.ts';

/** So many of the last elements that had the focus are remembered. */
const REMEMBERED = 12;

/**
 * Keeps the keyboard where it was working. The browser drops the focus to the page when what has it is removed or disabled, and
 * leaves it on a link that led elsewhere. Here, for every screen: what opened a dialog, menu or form has it back; a removed row
 * gives it to what follows, or to its heading; another screen begins at its own. A screen that places the focus itself is left alone.
 *
 * It watches the page for elements that come and go, not for texts and values: of 100 keystrokes or moves of a slider one to ten reach it,
 * each for less than 0.1 ms.
 * @returns what ends it
 */
export function keepFocus(): () => void {
  /** What had the focus on this screen, newest last. */
  let past: { element: HTMLElement; overlay: boolean }[] = [];
  /** Where the last of them was, once it is gone. */
  let lost: { place: Place | null; back: HTMLElement | undefined } | null = null;
  /** The last of them while it is disabled, as during a save. */
  let waiting: HTMLElement | null = null;
  /** Another screen was asked for, and its heading is not there yet. */
  let arriving = false;
  /** What scrolled out of a long list is taken out of it, and is no loss. */
  let scrolled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    lost = null;
    waiting = null;
    past = [
      ...past.filter(({ element }) => element !== target),
      { element: target, overlay: isOverlay(target) },
    ];
    past = past.slice(-REMEMBERED);
  };
  /** What was used before: of a dialog, menu or toast whatever it was; else what has just folded in. */
  const backFrom = (overlay: boolean, changes: readonly MutationRecord[]) => {
    const opener = past.findLast(({ element }) => isReachable(element))?.element;
    const folded = changes.some(
      ({ target, attributeName }) => target === opener && attributeName === 'aria-expanded',
    );
    return overlay || folded ? opener : undefined;
  };
  const look = (changes: readonly MutationRecord[]) => {
    const last = past.at(-1);
    // The screen that it headed has given way to another.
    if (last?.element.tagName === 'H1' && !last.element.isConnected) arriving = true;
    else if (last !== undefined && lost === null && !scrolled && !last.element.isConnected)
      lost = { place: placeOf(last.element, changes), back: backFrom(last.overlay, changes) };
    else if (last?.element.matches(':disabled') === true) waiting = last.element;
    if (lost !== null || waiting !== null || arriving) timer ??= setTimeout(settle);
  };
  const settle = () => {
    timer = undefined;
    const active = document.activeElement ?? document.body;
    if (arriving) arrive(active);
    else if (active !== document.body) lost = null;
    else if (lost !== null) {
      const { place, back } = lost;
      lost = null;
      const to = back?.isConnected === true ? back : place === null ? mainHeading() : goOnAt(place);
      if (to !== null) giveFocus(to);
    } else if (waiting !== null && isReachable(waiting)) giveFocus(waiting);
  };
  const arrive = (active: Element) => {
    const heading = mainHeading();
    if (heading === null || document.querySelector('[role="dialog"]') !== null) return;
    leave();
    past = [];
    // A mark over all of the screen before would lie over this one.
    if (!isTypedInto(active)) document.getSelection()?.removeAllRanges();
    if (!isOnScreen(active)) giveFocus(heading);
  };
  const leave = () => {
    arriving = false;
    lost = null;
    waiting = null;
  };
  const moved = () => {
    // Nothing is taken from a page that nobody has used yet.
    arriving = navigator.userActivation.hasBeenActive;
    timer ??= setTimeout(settle);
  };
  const scroll = () => {
    scrolled = true;
  };
  const moveByHand = (event: Event) => {
    scrolled = false;
    if (!(event instanceof KeyboardEvent) || event.key === 'Tab') leave();
  };

  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'aria-expanded'],
  });
  document.addEventListener('focusin', remember);
  window.addEventListener('hashchange', moved);
  window.addEventListener('scroll', scroll, true);
  window.addEventListener('pointerdown', moveByHand, true);
  window.addEventListener('keydown', moveByHand, true);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    window.removeEventListener('hashchange', moved);
    window.removeEventListener('scroll', scroll, true);
    window.removeEventListener('pointerdown', moveByHand, true);
    window.removeEventListener('keydown', moveByHand, true);
  };
}

/** The heading that shows: while a screen's script is fetched, the one before it stays, hidden. */
const mainHeading = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('h1')].find(isReachable) ?? null;

/** For as long as it is there, the focus is never dropped to the page. */
export function KeepFocus() {
  useEffect(keepFocus, []);
  return null;
}
