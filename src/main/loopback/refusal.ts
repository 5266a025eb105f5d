import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode, Reply } from '../../core/api.ts';
import { styleNonce } from './headers.ts';

/** The HTTP status that goes with each error; the code and the message in the answer say more. */
const STATUS = {
  'invalid-input': 400,
  'unknown-method': 404,
  'not-found': 404,
  'not-ready': 409,
  frozen: 409,
  outdated: 409,
  covered: 409,
  'disk-full': 507,
  'not-writable': 507,
  'newer-version': 409,
  forbidden: 403,
  'stale-session': 401,
  unreachable: 502,
  internal: 500,
} as const satisfies Record<ErrorCode, ContentfulStatusCode>;

/** An answer of the API, as JSON under the fitting HTTP status. */
export function sendReply(c: Context, reply: Reply<unknown>, status?: ContentfulStatusCode): Response {
  c.header('Cache-Control', 'no-store');
  return c.json(reply, status ?? (reply.ok ? 200 : STATUS[reply.error.code]));
}

/** Refuses a request: as a Reply where the API was asked, as a short page where a person looks at it. */
export function refuse(
  c: Context,
  code: ErrorCode,
  message: string,
  status: ContentfulStatusCode = STATUS[code],
): Response | Promise<Response> {
  if (c.req.path.startsWith('/api/')) return sendReply(c, { ok: false, error: { code, message } }, status);
  c.header('Cache-Control', 'no-store');
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Crossroads</title>
          <style nonce="${styleNonce(c)}">
            :root {
              color-scheme: light dark;
              font: 16px/1.5 system-ui, sans-serif;
            }
            main {
              max-width: 34rem;
              margin: 20vh auto;
              padding: 0 1.5rem;
            }
          </style>
        </head>
        <body>
          <main>
            <h1>Crossroads</h1>
            <p>${message}</p>
          </main>
        </body>
      </html>`,
    status,
  );
}
