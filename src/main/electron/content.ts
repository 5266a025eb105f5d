import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import { getMimeType } from 'hono/utils/mime';
import { containedPath, REPORT_POLICY, WINDOW_SOURCES, withStyleNonce } from '../page.ts';
import { REPORT_HOST, SCHEME, WINDOW_HOST } from './addresses.ts';
import type { ReportPages } from './report-pages.ts';

/** Chromium's net::ERR_FAILED. */
const NET_FAILED = -2;

/** Must run before the app is ready, and once. */
export function registerScheme(): void {
  // Standard and secure give it an origin, so that 'self' means something; nothing may be fetched from script.
  // Compiled scripts are kept from one start to the next.
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/**
 * Serves the built window and the reports to print. The policy goes with every answer, whatever it is. Not by `protocol.handle`, which
 * Electron recommends: its Request and Response have it load the whole of fetch while the first page waits for its answer, a tenth of a launch.
 * @throws Error where the scheme has a handler already
 */
export function serveContent(rendererFolder: string, reports: ReportPages): void {
  const isServed = protocol.registerBufferProtocol(SCHEME, (request, respond) => {
    contentFor(request, rendererFolder, reports).then(respond, () => respond({ error: NET_FAILED }));
  });
  if (!isServed) throw new Error(`${SCHEME}:// is served already.`);
}

async function contentFor(
  { url, method }: ProtocolRequest,
  rendererFolder: string,
  reports: ReportPages,
): Promise<ProtocolResponse> {
  const { host, pathname } = new URL(url);
  if (method !== 'GET') return missing();
  if (host === WINDOW_HOST) return pathname === '/' ? page(rendererFolder) : file(rendererFolder, pathname);
  if (host === REPORT_HOST) return report(reports.take(pathname.slice(1)));
  return missing();
}

async function page(folder: string): Promise<ProtocolResponse> {
  const nonce = randomBytes(16).toString('base64');
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return answer(withStyleNonce(html, nonce), 'text/html; charset=utf-8', windowPolicy(nonce));
}

async function file(folder: string, pathname: string): Promise<ProtocolResponse> {
  const path = containedPath(folder, pathname);
  if (path === null) return missing();
  try {
    return answer(await readFile(path), getMimeType(path) ?? 'application/octet-stream', windowPolicy());
  } catch {
    return missing();
  }
}

const report = (html: string | undefined): ProtocolResponse =>
  html === undefined ? missing() : answer(html, 'text/html; charset=utf-8', REPORT_POLICY);

const missing = (): ProtocolResponse => answer('There is no such page.', 'text/plain', windowPolicy(), 404);

function answer(body: string | Buffer, type: string, policy: string, statusCode = 200): ProtocolResponse {
  return {
    statusCode,
    data: typeof body === 'string' ? Buffer.from(body) : body,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  };
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
