import type { FileOutcome, ReportOutcome } from '../../core/api.ts';
import { type Delivery, FILE_TYPES } from '../services/env.ts';
import type { PendingDownloads, WaitingFile } from './pending-downloads.ts';
import { printPdf } from './print.ts';

const ADVICE =
  'No Chrome, Chromium or Edge was found to make the PDF with. The report opens as a page: print it from the browser’s menu and choose “Save as PDF”.';

/** Prints reports with the Chromium there is, and keeps each file until the window fetches it. */
export function loopbackDelivery(downloads: PendingDownloads): Delivery {
  const offer = (body: WaitingFile['body'], mediaType: string, fileName: string): FileOutcome => ({
    kind: 'download',
    url: downloads.put({ kind: 'attachment', body, mediaType, fileName }),
    fileName,
  });
  return {
    async report(make, job): Promise<ReportOutcome> {
      const ready = make();
      const pdf = await printPdf(ready, job);
      const { html, fileName } = await ready;
      job.signal.throwIfAborted();
      job.begin('saving');
      if (pdf !== null) return offer(pdf, 'application/pdf', fileName);
      const page = { kind: 'page', body: html, mediaType: 'text/html; charset=utf-8', fileName } as const;
      return { kind: 'print-view', url: downloads.put(page), advice: ADVICE };
    },
    file: async ({ type, text, fileName }) => offer(text, FILE_TYPES[type].mediaType, fileName),
    folder: null,
  };
}
