import { Hono } from 'hono';
import { REPORT_POLICY } from '../page.ts';
import type { DocumentShelf } from './documents.ts';
import { refuse } from './refusal.ts';

/** RFC 6266: the name in full for browsers that read `filename*`, and an ASCII one for the others. */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}

/** `GET /reports/<key>`: hands out a finished report, once. */
export function reportRoute(shelf: DocumentShelf): Hono {
  const reports = new Hono();
  reports.get('/:key', (c) => {
    // HEAD is answered by this route too; it must not use the address up.
    const report = c.req.method === 'GET' ? shelf.take(c.req.param('key')) : undefined;
    if (report === undefined) {
      return refuse(c, 'not-found', 'This report was already fetched. Export it once more.');
    }
    c.header('Cache-Control', 'no-store');
    if (report.kind === 'pdf') {
      c.header('Content-Disposition', attachment(report.fileName));
      return c.body(report.body, 200, { 'Content-Type': 'application/pdf' });
    }
    c.header('Content-Security-Policy', REPORT_POLICY);
    return c.body(report.body, 200, { 'Content-Type': 'text/html; charset=utf-8' });
  });
  return reports;
}
