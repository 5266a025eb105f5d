import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../src/main/loopback/chromium.ts';
import { PATIENCE } from './patience.ts';

/** A question sheet that was saved as a page, opened from a disk in a browser without a network. */
export interface SheetPage {
  readonly page: Page;
  /** Every address that it asked for, itself left out. */
  readonly requests: readonly string[];
  /** What went wrong in it, the policy's refusals among them. */
  readonly errors: readonly string[];
  /** What axe finds against WCAG 2.2 AA and good practice, each with the elements it is about. */
  violations(): Promise<string[]>;
  /** Does what saves the answers, and gets the file. */
  save(trigger: () => Promise<void>): Promise<{ fileName: string; text: string }>;
  close(): Promise<void>;
}

interface SheetOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  javaScriptEnabled?: boolean;
}

export async function openSheetPage(
  html: Uint8Array | string,
  {
    width = 1280,
    height = 800,
    colorScheme = 'light',
    forcedColors = 'none',
    javaScriptEnabled = true,
  }: SheetOptions = {},
): Promise<SheetPage> {
  const folder = await mkdtemp(join(tmpdir(), 'crossroads-sheet-'));
  const file = join(folder, 'questions.html');
  await writeFile(file, html);
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext({
    offline: true,
    viewport: { width, height },
    colorScheme,
    forcedColors,
    javaScriptEnabled,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return {
    page,
    requests,
    errors,
    async violations() {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    async save(trigger) {
      const download = page.waitForEvent('download', { timeout: PATIENCE });
      await trigger();
      const saved = await download;
      return { fileName: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
