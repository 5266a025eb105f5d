import { isAbsolute, join, relative, resolve } from 'node:path';

/** What both hosts agree on about the pages they serve. */

/**
 * What the window may load, as the directives of a Content-Security-Policy. Whatever is not named it may not do: no
 * request to anywhere, no inline script, no frame around it. Each host adds the nonce for the style elements that
 * Mantine writes.
 */
export const WINDOW_SOURCES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // The one that reads web pages beside the window.
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** For a report shown as a page: its own style elements and embedded fonts, nothing else, and no script at all. */
export const REPORT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-modals',
].join('; ');

/** Writes this load's nonce where the window's page looks for it. */
export function withStyleNonce(page: string, nonce: string): string {
  return page.replace('<head>', `<head><meta name="crossroads-style-nonce" content="${nonce}" />`);
}

/**
 * The file that an address names inside a folder, or null where it names none: undecodable, or outside the folder.
 * @param path the address's path, still percent-encoded
 */
export function containedPath(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = resolve(join(folder, decoded));
  const inside = relative(folder, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}
