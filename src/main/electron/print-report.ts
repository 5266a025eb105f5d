import { BrowserWindow, type WebContents } from 'electron';
import type { PaperSize } from '../../core/paper-size.ts';
import type { PrintableReport, ReportJob } from '../services/env.ts';
import type { ReportPages } from './report-pages.ts';
import { SEALED } from './web-preferences.ts';

const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const;

/** Prints a report in a window of its own that nobody sees and that runs no script. It starts while the report is being made. */
export async function printReport(
  ready: Promise<PrintableReport>,
  pages: ReportPages,
  { signal, begin }: ReportJob,
): Promise<Uint8Array> {
  const window = new BrowserWindow({ show: false, webPreferences: { ...SEALED, javascript: false } });
  const stop = () => window.destroy();
  signal.addEventListener('abort', stop);
  try {
    const { html, paper, numbers } = await ready;
    begin('printing');
    const contents = window.webContents;
    // Resolves when the page and everything in it is loaded. Its fonts are in the page itself, and such fonts are there
    // as soon as they are needed: without script nothing could wait for them.
    await contents.loadURL(pages.offer(html));
    const pdf = await print(contents, paper);
    const styles = numbers(pdf.toString('latin1'));
    if (styles === null) return pdf;
    signal.throwIfAborted();
    begin('numbering');
    await contents.insertCSS(styles);
    return await print(contents, paper);
  } finally {
    signal.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
  }
}

const print = (contents: WebContents, paper: PaperSize): Promise<Buffer> =>
  contents.printToPDF({
    pageSize: PAGE_SIZES[paper],
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
