import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containedPath, withStyleNonce } from '../../src/main/page.ts';

const folder = resolve('/somewhere/renderer');

describe('the file an address names', () => {
  it.each([
    ['/index.html', 'index.html'],
    ['/assets/index-1.js', 'assets/index-1.js'],
    ['/assets/a%20b.js', 'assets/a b.js'],
    ['/assets/../index.html', 'index.html'],
  ])('is inside the folder: %s', (path, file) => {
    expect(containedPath(folder, path)).toBe(join(folder, file));
  });

  it.each([
    '/',
    '',
    '/.',
    '/..',
    '/../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/%2e%2e%2fsecret',
    '/assets/../../secret',
    '/../renderer-2/index.html',
    '/%00',
    '/%',
    '/%c0%ae',
  ])('is none: %j', (path) => {
    expect(containedPath(folder, path)).toBeNull();
  });

  it('is relative to the folder even where it looks absolute', () => {
    expect(containedPath(folder, '//etc/hostname')).toBe(join(folder, 'etc', 'hostname'));
  });
});

describe('the nonce of a load', () => {
  it('stands in the page’s head, once', () => {
    const page = withStyleNonce('<html><head><title>x</title></head></html>', 'abc=');
    expect(page).toBe(
      '<html><head><meta name="crossroads-style-nonce" content="abc=" /><title>x</title></head></html>',
    );
  });
});
