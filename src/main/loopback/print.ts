import type { Browser, Page } from 'playwright-core';
import type { PrintableReport, ReportJob } from '../services/env.ts';
import { type ChromiumBinary, installedChromium, packagedChromium } from './chromium.ts';

const running = new Set<Browser>();

/** Chromium refuses its OS sandbox to root; elsewhere an installed one gets it. */
const mayUseSandbox = process.getuid?.() !== 0;

async function launch(binary: ChromiumBinary): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: binary.path,
    chromiumSandbox: binary.sandbox && mayUseSandbox,
    // The host ends its own process, and closes this browser on the way.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  running.add(browser);
  return browser;
}

/** The one Chromium named in CROSSROADS_CHROMIUM by a user who has it in an unusual place. */
function namedChromium(): ChromiumBinary | undefined {
  const path = process.env['CROSSROADS_CHROMIUM'];
  return path ? { path, sandbox: true } : undefined;
}

/** The first Chromium that starts, installed before npm's; null where none does. */
async function anyBrowser(): Promise<Browser | null> {
  const finders = namedChromium() ? [namedChromium] : [installedChromium, packagedChromium];
  for (const find of finders) {
    try {
      const binary = await find();
      if (binary !== undefined) return await launch(binary);
    } catch {
      // A Chromium that cannot start, or playwright-core not installed, is as good as none: try the next.
    }
  }
  return null;
}

/**
 * Starts a browser, and prints what is ready in the meantime as a tagged PDF with an outline, without scripts and without a network.
 * @returns the PDF's bytes, or null where no Chromium can be started
 * @throws what `ready` throws
 */
export async function printPdf(
  ready: Promise<Pick<PrintableReport, 'html' | 'paper' | 'numbers'>>,
  job: ReportJob,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const starting = anyBrowser();
  const stop = () => void starting.then(end).catch(() => {});
  job.signal.addEventListener('abort', stop);
  try {
    const [browser, report] = await Promise.all([starting, ready]);
    return browser === null ? null : await printIn(browser, report, job);
  } finally {
    job.signal.removeEventListener('abort', stop);
    // Nobody waits for its end but the host's own; one that has died already cannot be closed.
    stop();
  }
}

async function printIn(
  browser: Browser,
  { html, paper, numbers }: Pick<PrintableReport, 'html' | 'paper' | 'numbers'>,
  { signal, begin }: ReportJob,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  const print = () =>
    page.pdf({
      tagged: true,
      outline: true,
      printBackground: true,
      preferCSSPageSize: true,
      format: paper,
    });
  begin('printing');
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await print();
  const styles = numbers(pdf.toString('latin1'));
  if (styles === null) return new Uint8Array(pdf);
  signal.throwIfAborted();
  begin('numbering');
  await addStyles(page, styles);
  return new Uint8Array(await print());
}

/** Adds styles to a page without scripts. Playwright’s `addStyleTag` would wait for an event that such a page does not hear. */
export const addStyles = (page: Page, styles: string): Promise<void> =>
  page.evaluate(
    `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(styles)} }))`,
  );

async function end(browser: Browser | null): Promise<void> {
  if (browser === null) return;
  await browser.close();
  running.delete(browser);
}

/** Ends what is being printed, for the end of the host. */
export async function closeBrowsers(): Promise<void> {
  await Promise.all([...running].map((browser) => browser.close()));
}
