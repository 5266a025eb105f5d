import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA, and what axe counts as good practice. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Legacy mode needs no second page, which Electron's context cannot open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect(found, screen).toEqual([]);
}
