import { Hono } from 'hono';
import { REPORT_POLICY } from '../page.ts';
import type { PendingDownloads, WaitingFile } from './pending-downloads.ts';
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

/** `GET /files/<key>`: hands out a finished file, once. */
export function fileRoute(downloads: PendingDownloads): Hono {
  const files = new Hono();
  files.get('/:key', (c) => {
    // HEAD is answered by this route too; it must not use the address up.
    const file = c.req.method === 'GET' ? downloads.take(c.req.param('key')) : undefined;
    if (file === undefined) {
      return refuse(c, 'not-found', 'This file was already downloaded. Export it again.');
    }
    c.header('Cache-Control', 'no-store');
    if (file.kind === 'attachment') c.header('Content-Disposition', attachment(file.fileName));
    else c.header('Content-Security-Policy', REPORT_POLICY);
    return c.body(bodyOf(file), 200, { 'Content-Type': file.mediaType });
  });
  return files;
}

/** Where making it fails midway the connection is cut, so that the browser knows the file is not whole. */
function bodyOf({ body }: WaitingFile): Uint8Array<ArrayBuffer> | string | ReadableStream {
  return typeof body === 'string' || body instanceof Uint8Array
    ? body
    : ReadableStream.from(body).pipeThrough(new TextEncoderStream());
}
