import type { Page } from 'playwright-core';

/** Opens the export and asks for the full record with everything in it, or for the list. */
export async function askForPdf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  const save = dialog.getByRole('button', { name: 'Save PDF' });
  await save.waitFor();
  const full = dialog.getByRole('radio', { name: /^Full record/ });
  if ((await full.count()) > 0) await full.check();
  // What is private starts unticked.
  for (const part of await dialog.getByRole('checkbox', { disabled: false }).all()) await part.check();
  await save.click();
}
