import type { CdpSession } from './cdp.ts';

interface PrintOptions {
  pageSize?: 'A4' | 'Letter' | { width: number; height: number };
  landscape?: boolean;
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
  displayHeaderFooter?: boolean;
  headerTemplate?: string;
  footerTemplate?: string;
  scale?: number;
  pageRanges?: string;
  margins?: { top?: number; bottom?: number; left?: number; right?: number };
}

/** In inches. */
const SIZES = { A4: { width: 8.27, height: 11.7 }, Letter: { width: 8.5, height: 11 } };

/** Electron's defaults are the protocol's: Letter, no background, neither tags nor outline. */
export async function printToPdf(cdp: CdpSession, options: PrintOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins = {}, ...same } = options;
  const { width, height } = typeof pageSize === 'string' ? SIZES[pageSize] : pageSize;
  const { data } = await cdp.send<{ data: string }>('Page.printToPDF', {
    ...same,
    generateTaggedPDF: same.generateTaggedPDF ?? false,
    generateDocumentOutline: same.generateDocumentOutline ?? false,
    paperWidth: width,
    paperHeight: height,
    ...Object.fromEntries(
      Object.entries(margins).map(([side, inches]) => [
        `margin${side[0]?.toUpperCase()}${side.slice(1)}`,
        inches,
      ]),
    ),
  });
  return Buffer.from(data, 'base64');
}
