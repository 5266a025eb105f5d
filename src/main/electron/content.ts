import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { getMimeType } from 'hono/utils/mime';
import { containedPath, REPORT_POLICY, WINDOW_SOURCES, withStyleNonce } from '../page.ts';
import { REPORT_HOST, SCHEME, WINDOW_HOST } from './addresses.ts';
import type { ReportPages } from './report-pages.ts';

/** Must run before the app is ready, and once. */
export function registerScheme(): void {
  // Standard and secure give it an origin, so that 'self' means something; nothing may be fetched from script.
  // Compiled scripts are kept from one start to the next.
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Serves the built window and the reports to print. The policy goes with every answer, whatever it is. */
export function serveContent(rendererFolder: string, reports: ReportPages): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    if (method !== 'GET') return missing();
    if (host === WINDOW_HOST) return pathname === '/' ? page(rendererFolder) : file(rendererFolder, pathname);
    if (host === REPORT_HOST) return report(reports.take(pathname.slice(1)));
    return missing();
  });
}

async function page(folder: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return answer(withStyleNonce(html, nonce), 'text/html; charset=utf-8', windowPolicy(nonce));
}

async function file(folder: string, pathname: string): Promise<Response> {
  const path = containedPath(folder, pathname);
  if (path === null) return missing();
  try {
    return answer(await readFile(path), getMimeType(path) ?? 'application/octet-stream', windowPolicy());
  } catch {
    return missing();
  }
}

const report = (html: string | undefined): Response =>
  html === undefined ? missing() : answer(html, 'text/html; charset=utf-8', REPORT_POLICY);

const missing = (): Response => answer('There is no such page.', 'text/plain', windowPolicy(), 404);

function answer(body: string | Buffer<ArrayBuffer>, type: string, policy: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

function windowPolicy(nonce?: string): string {
  const { styleSrc, ...sources } = WINDOW_SOURCES;
  const withNonce = nonce === undefined ? styleSrc : [...styleSrc, `'nonce-${nonce}'`];
  return Object.entries({ ...sources, styleSrc: withNonce })
    .map(([name, values]) =>
      [name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`), ...values].join(' '),
    )
    .join('; ');
}
