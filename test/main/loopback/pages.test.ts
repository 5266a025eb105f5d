import { describe, expect, it } from 'vitest';
import { ask } from '../../support/loopback-host.ts';
import { cookie, host, hostOfAllTests } from './host-of-all-tests.ts';

hostOfAllTests();

const get = (path: string) => ask(host.port, path, { headers: { cookie } });

const directives = (policy: unknown): Map<string, string> =>
  new Map(
    String(policy)
      .split(';')
      .map((directive) => {
        const [name = '', ...values] = directive.trim().split(' ');
        return [name, values.join(' ')];
      }),
  );

describe('the page', () => {
  it('is allowed its own files and nothing else', async () => {
    const { status, headers } = await get('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=UTF-8');
    const policy = directives(headers['content-security-policy']);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(String(headers['content-security-policy'])).not.toContain('unsafe');
  });

  it('gets a nonce of its own each time, where Mantine reads it', async () => {
    const nonces = new Set<string>();
    for (let time = 0; time < 3; time += 1) {
      const { headers, text } = await get('/');
      const [, nonce = ''] = text.match(/<meta name="crossroads-style-nonce" content="([^"]+)"/) ?? [];
      expect(nonce.length).toBeGreaterThan(20);
      expect(directives(headers['content-security-policy']).get('style-src')).toBe(`'self' 'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('carries the headers that close the other doors', async () => {
    for (const path of ['/', '/assets/none.js', '/api/appInfo']) {
      const { headers } = await get(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
});

describe('the files', () => {
  const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg' };

  it('have the right types; those named after their content may be kept', async () => {
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-store');
    const paths = [...page.text.matchAll(/(?:src|href)="\.?(\/assets\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.some((path) => path.endsWith('.js'))).toBe(true);
    expect(paths.some((path) => path.endsWith('.css'))).toBe(true);
    for (const path of paths) {
      const { status, headers, bytes } = await get(path);
      expect(status).toBe(200);
      const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
      expect(headers['content-type']).toMatch(new RegExp(`^${type}`));
      expect(headers['cache-control']).toContain('immutable');
      expect(bytes.length).toBeGreaterThan(0);
    }
  });

  it.each([
    '/../package.json',
    '/../../package.json',
    '/assets/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/%252e%252e/%252e%252e/package.json',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/etc/passwd',
    '/index.html%00.js',
    '/%zz',
    '/assets/',
    '/assets',
    '/.',
  ])('hold nothing outside their folder: %s', async (path) => {
    const { status, text } = await get(path);
    // The address of the page itself, once it is tidied up.
    if (status !== 404) expect([path, text]).toEqual(['/.', expect.stringContaining('<div id="root">')]);
    expect(text).not.toContain('"productName"');
    expect(text).not.toContain('root:');
  });

  it('say what to do where there is none', async () => {
    const { status, text } = await get('/no-such-page');
    expect(status).toBe(404);
    expect(text).toContain('Open the address that Crossroads printed.');
  });

  it('are read, not written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const headers = { cookie, origin: host.origin };
      expect((await ask(host.port, '/', { method, headers })).status).toBe(404);
    }
  });
});
