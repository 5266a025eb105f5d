import type { Page } from 'playwright-core';

/**
 * Opens the export and asks for the full record with everything in it, or for the list.
 *
 * @param paper its name in the dialog; missing = the usual one
 * @returns how many pages the dialog says that there are
 */
export async function askForPdf(page: Page, paper?: 'A4' | 'Letter'): Promise<number> {
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  const save = dialog.getByRole('button', { name: 'Save PDF' });
  await save.waitFor();
  const full = dialog.getByRole('radio', { name: /^Full record/ });
  if ((await full.count()) > 0) await full.check();
  if (paper !== undefined) await dialog.getByRole('radio', { name: paper }).check();
  // What is private starts unticked.
  for (const part of await dialog.getByRole('checkbox', { disabled: false }).all()) await part.check();
  const place = await dialog.getByText(/^1 of \d+ · /).innerText();
  await save.click();
  return Number(/of (\d+)/.exec(place)?.[1]);
}
