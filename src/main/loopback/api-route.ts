import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import type { Reply } from '../../core/api.ts';
import { refuse, sendReply } from './refusal.ts';

/** Answers a method of the contract for the sender of a cookie; never throws. */
export type Call = (cookie: string | undefined, method: string, input: unknown) => Promise<Reply<unknown>>;

/**
 * Bytes. Room for the longest card (MAX_CARD_FILE_LENGTH, of up to three bytes a unit), for a draft on it, which has its criteria
 * once more, and for the answers. A draft with many texts far beyond their limits may pass it, and is told so.
 */
export const MAX_BODY = 8 * 1024 * 1024;

const JSON_ONLY = 'Send JSON by POST, with the content type application/json.';

/** `POST /api/<method>`: JSON to JSON, nothing else. */
export function apiRoute(call: Call, cookieName: string): Hono {
  const api = new Hono();

  api.post(
    '/:method',
    async (c, next) => {
      const [type] = (c.req.header('content-type') ?? '').split(';');
      if (type?.trim().toLowerCase() === 'application/json') return next();
      return refuse(c, 'invalid-input', JSON_ONLY, 415);
    },
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (c) =>
        refuse(c, 'invalid-input', 'This is more text than one request may carry. Shorten it.', 413),
    }),
    async (c) => {
      let input: unknown;
      try {
        input = await c.req.json();
      } catch {
        return refuse(c, 'invalid-input', 'The request is not valid JSON.');
      }
      return sendReply(c, await call(getCookie(c, cookieName), c.req.param('method'), input));
    },
  );

  api.all('*', (c) => {
    c.header('Allow', 'POST');
    return refuse(c, 'invalid-input', JSON_ONLY, 405);
  });
  return api;
}
