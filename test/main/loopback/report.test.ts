import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, ask, call, enter, type RunningHost, startHost } from '../../support/loopback-host.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;
let host: RunningHost;
let cookie: string;

async function start(env: NodeJS.ProcessEnv = {}): Promise<void> {
  host = await startHost(folder, env);
  cookie = await enter(host);
}

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(async () => {
  await host.stop('SIGKILL');
  removeFolder(folder);
});

const exportJournal = async () =>
  JSON.parse((await call(host.port, cookie, 'exportReport', { subject: { kind: 'journal' } })).text).value;

const fetchReport = (url: string, method = 'GET'): Promise<Answer> =>
  ask(host.port, url, { method, headers: { cookie, 'sec-fetch-site': 'same-origin' } });

describe('a report with a Chromium at hand', () => {
  it('is a tagged PDF to download, from an address that works once', async () => {
    await start();
    const outcome = await exportJournal();
    expect(outcome.kind).toBe('download');
    expect(outcome.url).toMatch(/^\/files\/[\w-]{43}$/);

    // Looking does not use the address up.
    expect((await fetchReport(outcome.url, 'HEAD')).status).toBe(404);
    const { status, headers, bytes } = await fetchReport(outcome.url);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[^"]+\.pdf"; filename\*=UTF-8''/);
    expect(headers['cache-control']).toBe('no-store');
    expect((await fetchReport(outcome.url)).status).toBe(404);

    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(pdf.numPages).toBeGreaterThan(0);
  });

  it('is for the window alone', async () => {
    await start();
    const { url } = await exportJournal();
    expect((await ask(host.port, url)).status).toBe(403);
    const foreign = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await ask(host.port, url, { headers: foreign })).status).toBe(403);
    expect((await fetchReport(url)).status).toBe(200);
  });

  it('has an address of its own each time', async () => {
    await start();
    const [first, second] = [await exportJournal(), await exportJournal()];
    expect(first.url).not.toBe(second.url);
    expect((await fetchReport(second.url)).status).toBe(200);
    expect((await fetchReport(first.url)).status).toBe(200);
  });

  it('is cancelled while its browser starts or prints, and leaves no file behind', async () => {
    await start();
    const job = '7c2f6c3e-52a5-4a7e-9d53-2f3a8f0b6f11';
    const asked = call(host.port, cookie, 'exportReport', { subject: { kind: 'journal' }, job });
    const step = async () =>
      JSON.parse((await call(host.port, cookie, 'getReportProgress', { job })).text).value;
    await expect.poll(step, { timeout: 30_000, interval: 5 }).not.toBe(null);
    await call(host.port, cookie, 'cancelReport', { job });
    expect(JSON.parse((await asked).text).value).toEqual({ kind: 'cancelled' });
    expect(await step()).toBe(null);
    // The next one is made as if nothing had been.
    expect((await exportJournal()).kind).toBe('download');
  });

  it('does not keep the host from ending while it is printed', async () => {
    await start();
    const printing = exportJournal().catch(() => 'cut off');
    await ask(host.port, '/', { headers: { cookie } });
    expect(await host.stop()).toBe(0);
    await printing;
  });
});

describe('a report without a Chromium', () => {
  it('is a page to print, with words on what to do, and may run nothing', async () => {
    await start({ CROSSROADS_CHROMIUM: join(folder, 'no-such-browser') });
    const outcome = await exportJournal();
    expect(outcome.kind).toBe('print-view');
    expect(outcome.advice).toContain('Save as PDF');

    const { status, headers, text } = await fetchReport(outcome.url);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-disposition']).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('script');
    expect(text).toMatch(/^<!doctype html>/i);
    expect(text).not.toContain('<script');
    expect((await fetchReport(outcome.url)).status).toBe(404);
  });
});
