import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { refuse } from './refusal.ts';

/** Names the build of a window's page: the page names its scripts after their content. */
const buildOf = (page: string): string => createHash('sha256').update(page).digest('base64url');

/** The build of the window that was there when the host started; null where there is none. */
export function builtWindow(folder: string): string | null {
  try {
    return buildOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  } catch {
    return null;
  }
}

/** Writes the page's build where the window finds it, to send it with all that it asks. */
export const withBuild = (page: string): string =>
  page.replace('<head>', `<head><meta name="crossroads-build" content="${buildOf(page)}" />`);

/**
 * Keeps out windows of another build, such as a tab left open over an update: a window does not check what it is answered. One that
 * names no build is let in.
 */
export function ownWindowOnly(build: string | null): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.header('x-crossroads-build');
    if (given === undefined || build === null || given === build) return next();
    return refuse(
      c,
      'stale-session',
      'This tab is from another version of Crossroads than the one running. What was saved is safe. Copy any text that is not saved, then reload the tab. If that does not help, start Crossroads again.',
    );
  };
}
