import type { Page } from 'playwright-core';

/** A stop of the Tab key: what it is, and where it lies in the page. */
interface Stop {
  name: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** In the part that scrolls; the bars over and under it stay. */
  inMain: boolean;
}

/** More stops than any screen has. */
const MOST_STOPS = 200;

/** Tabs through a whole screen from its start, and answers with every stop in order. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    // Where Tab goes on from, without a focus of its own.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((first) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      if (first) focused.setAttribute('data-first-stop', '');
      else if (focused.hasAttribute('data-first-stop')) return null;
      const main = focused.closest('main');
      const scrolled = main?.scrollTop ?? 0;
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const name = `${focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? ''} (${focused.tagName.toLowerCase()})`;
      return { name, top: top + scrolled, bottom: bottom + scrolled, left, right, inMain: main !== null };
    }, stops.length === 0);
    if (stop === null) break;
    stops.push(stop);
  }
  await page.evaluate(() => document.querySelector('[data-first-stop]')?.removeAttribute('data-first-stop'));
  return stops;
}

/**
 * Steps of the Tab key that go against the reading order: up the page, though not into a column further on. Empty where
 * the focus goes as one reads.
 */
export async function againstReadingOrder(page: Page): Promise<string[]> {
  const stops = await tabThrough(page);
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined || before.inMain !== stop.inMain) return [];
    const up = stop.bottom <= before.top;
    const nextColumn = stop.left >= before.right;
    return up && !nextColumn ? [`${before.name} -> ${stop.name}`] : [];
  });
}
