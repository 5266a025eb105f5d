import { chromium, type Page } from 'playwright-core';
import { startLoopback } from '../../scripts/loopback-process.ts';
import { chromiumPath } from '../support/chromium.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

/** One frame at 60 Hz, ms. */
export const FRAME = 1000 / 60;

/** The built app in a browser, over new data, at its first screen. @param root the checkout whose build it is */
export async function withWindow<T>(use: (page: Page) => Promise<T>, root?: string): Promise<T> {
  const folder = temporaryFolder();
  const host = await startLoopback(folder, {}, [], root);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.goto(host.address.href);
    await page.getByRole('button', { name: 'Start a decision' }).waitFor();
    return await use(page);
  } finally {
    await browser.close();
    await host.stop();
    removeFolder(folder);
  }
}
