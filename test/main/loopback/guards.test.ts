import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { type Answer, ask, call } from '../../support/loopback-host.ts';
import { cookie, folder, host, hostOfAllTests } from './host-of-all-tests.ts';

hostOfAllTests();

const errorCode = ({ text }: Answer): unknown => JSON.parse(text).error.code;

/** As the page asks, but for the headers given here; undefined leaves one out. */
const asPage = (headers: Record<string, string | undefined>) =>
  call(host.port, cookie, 'appInfo', null, headers);

describe('the way in', () => {
  it('swaps the token for a cookie of this port that no script reads and no other site sends', async () => {
    const { pathname, search } = new URL(host.url);
    const { status, headers } = await ask(host.port, pathname + search);
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    const [name, ...attributes] = (headers['set-cookie']?.[0] ?? '').split('; ');
    expect(name).toMatch(new RegExp(`^crossroads-${host.port}=[\\w-]{40,}$`));
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
    expect(headers['set-cookie']?.join()).not.toContain(search.slice('?token='.length));
  });

  it('lets the page in with the cookie', async () => {
    expect((await ask(host.port, '/', { headers: { cookie } })).status).toBe(200);
    const { status, text } = await asPage({});
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: true, value: { host: 'loopback', dataFolder: folder } });
  });

  it('refuses a wrong token, and sets no cookie', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) {
      const { status, headers } = await ask(host.port, `/?token=${token}`);
      expect(status).toBe(403);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('refuses everything without a cookie, in words on a page and as a code to a program', async () => {
    const page = await ask(host.port, '/');
    expect(page.status).toBe(403);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.text).toContain('Open the address that it printed when it started.');
    expect((await ask(host.port, '/assets/index.js')).status).toBe(403);
    expect((await ask(host.port, '/files/abc')).status).toBe(403);
    const api = await asPage({ cookie: undefined });
    expect(api.status).toBe(403);
    expect(errorCode(api)).toBe('forbidden');
  });

  it('tells a tab with the cookie of an earlier run that it is stale', async () => {
    const stale = cookie.replace(/=.*/, '=an-earlier-one');
    const api = await asPage({ cookie: stale });
    expect(api.status).toBe(401);
    expect(errorCode(api)).toBe('stale-session');
    const page = await ask(host.port, '/', { headers: { cookie: stale } });
    expect(page.status).toBe(401);
    expect(page.text).toContain('Crossroads was started again since this tab was opened.');
  });

  it('does not take the cookie of another port', async () => {
    const other = cookie.replace(/^crossroads-\d+/, 'crossroads-1');
    expect(errorCode(await asPage({ cookie: other }))).toBe('forbidden');
  });
});

describe('who may ask', () => {
  it.each([
    ['localhost', (port: number) => `localhost:${port}`],
    ['another name for this machine', (port: number) => `attacker.example:${port}`],
    ['no port', () => '127.0.0.1'],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['a longer name', (port: number) => `127.0.0.1.attacker.example:${port}`],
  ])('refuses a foreign Host: %s', async (_, name) => {
    const headers = { cookie, host: name(host.port) };
    expect((await ask(host.port, '/', { headers })).status).toBe(403);
    expect(errorCode(await asPage({ host: name(host.port) }))).toBe('forbidden');
  });

  it.each(['https://attacker.example', 'http://localhost:1', 'http://127.0.0.1:1', 'null', ''])(
    'refuses a foreign Origin: %j',
    async (origin) => {
      const api = await asPage({ origin });
      expect(api.status).toBe(403);
      expect(errorCode(api)).toBe('forbidden');
      expect((await ask(host.port, '/', { headers: { cookie, origin } })).status).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site', 'none', 'whatever'])(
    'refuses a call whose Sec-Fetch-Site is %s',
    async (site) => {
      expect(errorCode(await asPage({ 'sec-fetch-site': site }))).toBe('forbidden');
    },
  );

  it('refuses another site that opens, embeds or enters the app', async () => {
    const { pathname, search } = new URL(host.url);
    for (const site of ['cross-site', 'same-site']) {
      const headers = { cookie, 'sec-fetch-site': site };
      expect((await ask(host.port, '/', { headers })).status).toBe(403);
      const entering = await ask(host.port, pathname + search, { headers: { 'sec-fetch-site': site } });
      expect(entering.status).toBe(403);
      expect(entering.headers['set-cookie']).toBeUndefined();
    }
  });

  it('takes a call of a browser without Sec-Fetch-Site by its Origin, and one without either not at all', async () => {
    expect((await asPage({ 'sec-fetch-site': undefined })).status).toBe(200);
    expect((await asPage({ origin: undefined })).status).toBe(200);
    expect(errorCode(await asPage({ origin: undefined, 'sec-fetch-site': undefined }))).toBe('forbidden');
  });

  it('gives no other site a header to read answers by', async () => {
    const preflight = await ask(host.port, '/api/appInfo', {
      method: 'OPTIONS',
      headers: { origin: 'https://attacker.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    for (const { headers } of [
      preflight,
      await asPage({}),
      await ask(host.port, '/', { headers: { cookie } }),
    ]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('listens on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((found) => found !== undefined && !found.internal && found.family === 'IPv4');
    for (const found of outside) {
      await expect(fetch(`http://${found?.address}:${host.port}/`)).rejects.toThrow();
    }
    await expect(fetch(`http://127.0.0.2:${host.port}/`)).rejects.toThrow();
  });
});
