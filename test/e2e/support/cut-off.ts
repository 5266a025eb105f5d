import type { Page } from 'playwright-core';

/** A screen that still does not fit after so many has come to rest. */
const MOST_FRAMES = 30;

/**
 * What cannot be read where it stands: a page or screen that scrolls sideways, a window that scrolls beside its screen, a text that
 * is cut off or reaches out of the window. What lies in a box of its own that scrolls can be reached, and counts as readable. Empty where all is well.
 * What a chart measures itself by follows a change of size some frames later, so that it is looked at again until it stands.
 */
export async function cutOff(page: Page): Promise<string[]> {
  let found = await cutOffNow(page);
  for (let frame = 0; frame < MOST_FRAMES && found.length > 0; frame += 1) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    found = await cutOffNow(page);
  }
  return found;
}

function cutOffNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const tell = (what: string, element: Element) =>
      found.push(`${what}: <${element.tagName.toLowerCase()}> ${element.textContent?.trim().slice(0, 60)}`);

    for (const scroller of [document.documentElement, ...document.querySelectorAll('main, [role=dialog]')])
      if (scroller.scrollWidth > scroller.clientWidth + 1) tell('scrolls sideways', scroller);
    const root = document.documentElement;
    if (root.scrollHeight > root.clientHeight + 1) tell('scrolls beside its screen', root);

    const styleOf = (element: Element) => getComputedStyle(element);
    const scrollsItself = (element: Element) =>
      element.closest('main') !== element && /auto|scroll/.test(styleOf(element).overflowX);
    /** Kept for screen readers alone, or not shown at all. */
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    const ancestors = function* (element: Element) {
      for (let at = element.parentElement; at !== null; at = at.parentElement) yield at;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '' || !isShown(element)) continue;
      // A chart scales as a whole, a field scrolls, and the heads of the screens shorten what stands in full below them.
      if (element.closest('svg, textarea, header') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      // Wholly outside lies only what shows itself once it has the focus.
      if (text.right <= 0) continue;
      let reachable = false;
      for (const box of [element, ...ancestors(element)]) {
        if (box === document.body) break;
        const { overflowX, overflowY, position } = styleOf(box);
        const { left, right, top, bottom, width } = box.getBoundingClientRect();
        reachable ||= width <= 1 || scrollsItself(box);
        if (reachable) break;
        const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (clips(overflowX) && (text.right > right + 1 || text.left < left - 1))
          tell('cut off at its side', box);
        if (clips(overflowY) && (text.bottom > bottom + 3 || text.top < top - 3)) tell('cut off below', box);
        if (position === 'fixed') break;
      }
      if (!reachable && (text.right > innerWidth + 1 || text.left < -1)) tell('out of the window', element);
    }
    return [...new Set(found)];
  });
}
