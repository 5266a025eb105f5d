/** What may have the focus unasked: no field, which would take what is typed next. */
const TABBABLE = 'a[href], button, summary, [tabindex="0"]';

/** Can it have the focus now? */
export const isReachable = (element: HTMLElement): boolean =>
  element.isConnected &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null &&
  element.checkVisibility({ visibilityProperty: true });

/** Dialogs, menus and toasts lie over the screen, in portals. */
export const isOverlay = (element: Element): boolean => element.closest('[data-portal]') !== null;

/** Part of the screen itself: neither over it nor in the frame around it. */
export const isOnScreen = (element: Element): boolean =>
  element !== document.body &&
  !isOverlay(element) &&
  (element.closest('main') !== null || element.closest('header, nav') === null);

/** Where an element was that is gone. */
export interface Place {
  parent: Element;
  /** What stands in its place, then what follows it, then what is before it. */
  near: readonly Element[];
  /** Those of them that are rows like the one that was taken out. */
  rows: readonly Element[];
}

/** Finds among changes to the page where an element was taken out; null where it lies outside what is left. */
export function placeOf(gone: Element, changes: readonly MutationRecord[]): Place | null {
  const taken = changes.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  if (taken === undefined || !(taken.target instanceof Element) || !taken.target.isConnected) return null;
  const parent = taken.target;
  const siblings = [...parent.children];
  const added = changes
    .filter(({ target }) => target === parent)
    .flatMap(({ addedNodes }) => siblings.filter((each) => [...addedNodes].includes(each)));
  const before = siblings.filter((each) => isBefore(each, taken.nextSibling, taken.previousSibling));
  const after = siblings.filter((each) => !before.includes(each));
  const row = [...taken.removedNodes].find((node) => node.contains(gone));
  const isLikeIt = (each: Element) =>
    row instanceof Element &&
    row !== gone &&
    each.tagName === row.tagName &&
    each.className === row.className;
  return {
    parent,
    near: [...added, ...after, ...before.reverse()],
    rows: siblings.filter((each) => !added.includes(each) && isLikeIt(each)),
  };
}

/** Is a sibling before the gap between two others? */
function isBefore(sibling: Element, next: Node | null, previous: Node | null): boolean {
  if (next?.isConnected === true)
    return (sibling.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (previous?.isConnected !== true) return false;
  return (
    sibling === previous ||
    (sibling.compareDocumentPosition(previous) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** The first button or link that the Tab key reaches in an element, itself included. */
function firstIn(element: Element): HTMLElement | undefined {
  const all = [element, ...element.querySelectorAll(TABBABLE)];
  return all.find(
    (each): each is HTMLElement =>
      each instanceof HTMLElement && each.matches(TABBABLE) && each.tabIndex >= 0 && isReachable(each),
  );
}

/**
 * What names a row: its heading or link, else the row itself. Never one of its buttons: what took the row before it out, pressed once more,
 * would do the same to this one.
 */
const nameOf = (row: Element): HTMLElement | undefined =>
  [...row.querySelectorAll<HTMLElement>('h1, h2, h3, h4, a[href]'), row].find(
    (each): each is HTMLElement => each instanceof HTMLElement && isReachable(each),
  );

/** Where the keyboard goes on near a place: at the name of the next row, or a control there, else the heading it stands under. */
export function goOnAt({ parent, near, rows }: Place): HTMLElement | null {
  for (const each of near) {
    const found = rows.includes(each) ? nameOf(each) : firstIn(each);
    if (found !== undefined) return found;
  }
  for (let around: Element | null = parent; around !== null; around = around.parentElement) {
    const heading = around.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (heading !== null) return heading;
  }
  return null;
}

/** Gives the focus; a heading or a row takes it too. */
export function giveFocus(element: HTMLElement): void {
  if (!element.matches(TABBABLE) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: element.tagName === 'H1' });
}
