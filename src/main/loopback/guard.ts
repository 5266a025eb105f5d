import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refuse } from './refusal.ts';
import { type Session, sameSecret } from './session.ts';

/** Keeps out pages that reach this port under another name (DNS rebinding). */
export function ownHostOnly(host: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('host') === host) return next();
    return refuse(c, 'forbidden', `Crossroads answers at http://${host} only. Open the printed address.`);
  };
}

/**
 * Keeps out requests that another site makes a browser send. A page's own request to the API always carries an Origin
 * or says same-origin; one that says neither is refused, while pages and files may be asked for by hand.
 */
export function ownOriginOnly(origin: string): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const from = c.req.header('origin');
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const siteFits = site === 'same-origin' || (reads && (site === undefined || site === 'none'));
    // From the page on disk that the browser is opened with; what counts there is the key in the address.
    const isLaunch = reads && c.req.path === '/' && c.req.query('token') !== undefined;
    if (isLaunch && c.req.header('sec-fetch-mode') === 'navigate') return next();
    const originFits = from === undefined ? siteFits : from === origin && (siteFits || site === undefined);
    if (originFits) return next();
    return refuse(
      c,
      'forbidden',
      'This request came from another page. Type or paste the printed address into the address bar.',
    );
  };
}

/** Swaps the token for the cookie, and takes it out of the address, so that it stays in no history. */
export function tokenForCookie(session: Session): MiddlewareHandler {
  return async (c, next) => {
    const token = c.req.query('token');
    if (token === undefined) return next();
    if (!session.admits(token)) {
      return refuse(
        c,
        'forbidden',
        'This address belongs to an earlier run, or was opened before. Open the one that was printed last.',
      );
    }
    setCookie(c, session.cookieName, session.cookieValue, { path: '/', httpOnly: true, sameSite: 'Strict' });
    c.header('Cache-Control', 'no-store');
    if (c.req.header('sec-fetch-site') !== 'cross-site') return c.redirect('/', 303);
    // On a way that began on another page, no browser sends a strict cookie along: so a new way begins here.
    return c.html('<!doctype html><meta http-equiv="refresh" content="0; url=/" /><title>Crossroads</title>');
  };
}

/** Everything but the token's own address wants the cookie of this run. */
export function sessionOnly(session: Session): MiddlewareHandler {
  return async (c, next) => {
    const cookie = getCookie(c, session.cookieName);
    if (cookie === undefined) {
      return refuse(
        c,
        'forbidden',
        'This browser has no key to Crossroads. Open the address that it printed when it started.',
      );
    }
    if (sameSecret(cookie, session.cookieValue)) return next();
    return refuse(
      c,
      'stale-session',
      'Crossroads was started again since this tab was opened. Open the address that it printed last in this browser, then try again here. What was saved is there.',
    );
  };
}
