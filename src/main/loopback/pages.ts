import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { containedPath, withStyleNonce } from '../page.ts';
import { styleNonce } from './headers.ts';
import { refuse } from './refusal.ts';
import { withBuild } from './window-build.ts';

/** The built window: its page, and the files beside it. */
export function windowPages(folder: string): Hono {
  const pages = new Hono();
  const missing = (c: Context) =>
    refuse(c, 'not-found', 'There is no such page here. Open the address that Crossroads printed.');

  pages.get('/', async (c) => {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    c.header('Cache-Control', 'no-store');
    return c.html(withStyleNonce(withBuild(page), styleNonce(c)));
  });

  pages.get('/*', async (c) => {
    const file = containedPath(folder, c.req.path);
    if (file === null) return missing(c);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readFile(file);
    } catch {
      return missing(c);
    }
    // The build names assets after their content.
    const lasting = c.req.path.startsWith('/assets/');
    c.header('Cache-Control', lasting ? 'private, max-age=31536000, immutable' : 'no-store');
    return c.body(bytes, 200, { 'Content-Type': getMimeType(file) ?? 'application/octet-stream' });
  });

  pages.all('*', missing);
  return pages;
}
