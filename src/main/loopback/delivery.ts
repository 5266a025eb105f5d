import type { ReportOutcome } from '../../core/api.ts';
import type { PrintableReport, ReportDelivery } from '../services/env.ts';
import type { DocumentShelf } from './documents.ts';
import { printPdf } from './print.ts';

const ADVICE =
  'No Chrome, Chromium or Edge was found to make the PDF with. The report opens as a page: print it from the browser’s menu and choose “Save as PDF”.';

/** Prints reports with the Chromium there is, and keeps each until the window fetches it. */
export function loopbackDelivery(shelf: DocumentShelf): ReportDelivery {
  return {
    async deliver({ html, fileName, paper }: PrintableReport): Promise<ReportOutcome> {
      const pdf = await printPdf(html, paper);
      if (pdf === null) {
        const key = shelf.put({ kind: 'page', body: html, fileName });
        return { kind: 'print-view', url: `/reports/${key}`, advice: ADVICE };
      }
      const key = shelf.put({ kind: 'pdf', body: pdf, fileName });
      return { kind: 'download', url: `/reports/${key}`, fileName };
    },
  };
}
