import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The rules that look at colours. All others find the same in either theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

// Legacy mode needs no second page, which Electron's context cannot open.
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  // Colours on their way from one theme to the other are in neither.
  await page.waitForFunction(
    () => !document.getAnimations().some((each) => each instanceof CSSTransition),
    undefined,
    { polling: 200 },
  );
}

/** WCAG 2.2 AA, and what axe counts as good practice, in the light theme; and all that is about colours in the dark one too. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const light = await axe(page).analyze();
  await show(page, 'dark');
  const dark = await axe(page).withRules(OF_COLOURS).analyze();
  await show(page, 'light');
  const found = { light, dark };
  for (const [theme, { violations }] of Object.entries(found)) {
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
    );
    expect(found, `${screen}, ${theme}`).toEqual([]);
  }
}
