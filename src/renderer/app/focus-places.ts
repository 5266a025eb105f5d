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
  return { parent, near: [...added, ...after, ...before.reverse()] };
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

/** Where the keyboard goes on near a place: a control there, else the heading it stands under. */
export function goOnAt({ parent, near }: Place): HTMLElement | null {
  for (const each of near) {
    const found = firstIn(each);
    if (found !== undefined) return found;
  }
  for (let around: Element | null = parent; around !== null; around = around.parentElement) {
    const heading = around.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (heading !== null) return heading;
  }
  return null;
}

/** Gives the focus; a heading takes it too. */
export function giveFocus(element: HTMLElement): void {
  if (/^H\d$/.test(element.tagName) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: element.tagName === 'H1' });
}
