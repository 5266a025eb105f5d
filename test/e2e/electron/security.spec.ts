import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/project.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { hostNames } from '../driver.ts';
import { callBridge, refusal } from '../support/bridge.ts';
import { type ElectronDriver, launchElectron } from '../support/electron-driver.ts';
import { inTime } from '../support/patience.ts';
import { type Breach, breach } from '../support/policy.ts';
import { type TemptingServer, temptingServer } from '../support/tempting-server.ts';

/** What a window's preferences say once it is there. Electron has this function, though its types do not. */
interface Preferring {
  getLastWebPreferences(): Record<string, unknown>;
}

let folder: string;
let app: ElectronDriver;
let foreign: TemptingServer;

beforeAll(async () => {
  foreign = await temptingServer();
  folder = await mkdtemp(join(tmpdir(), 'crossroads-security-'));
  app = await launchElectron({ dataFolder: folder });
});

afterAll(async () => {
  await app.close();
  await foreign.close();
  await rm(folder, { recursive: true, force: true });
});

const windows = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Loads an address into the app's own window from main, as only the app itself can. */
async function loadFromMain(address: string): Promise<void> {
  const { pathname } = new URL(address);
  const arrived = app.page.waitForURL((url) => url.pathname === pathname);
  await app.electron.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.loadURL(to),
    address,
  );
  await arrived;
}

describe(`security of the ${hostNames.electron}`, () => {
  describe('what the page gets', () => {
    it('is the bridge with its two functions, frozen, and nothing of Node or Electron', async () => {
      const found = await app.page.evaluate(() => {
        const bridge = window.crossroads;
        const property = Object.getOwnPropertyDescriptor(window, 'crossroads');
        return {
          functions: Object.entries(bridge ?? {}).map(([name, value]) => `${name}: ${typeof value}`),
          frozen: Object.isFrozen(bridge),
          replaceable: property?.writable || property?.configurable,
          leaked: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
            (name) => name in window,
          ),
        };
      });
      expect(found).toEqual({
        functions: ['call: function', 'onCommand: function'],
        frozen: true,
        replaceable: false,
        leaked: [],
      });
    });

    it('cannot reach into the preload script through changed built-ins', async () => {
      const reply = await app.page.evaluate(async () => {
        const { has } = Set.prototype;
        Set.prototype.has = () => true;
        try {
          return await window.crossroads?.call('no-such-method', null);
        } finally {
          Set.prototype.has = has;
        }
      });
      // In the bridge's own words: it never came as far as the host.
      expect(reply).toMatchObject({ ok: false, error: { message: 'Crossroads has no such method.' } });
    });

    it('lives in a sealed window', async () => {
      const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) =>
          (webContents as unknown as Preferring).getLastWebPreferences(),
        ),
      );
      expect(preferences).toEqual([
        expect.objectContaining({
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          nodeIntegrationInSubFrames: false,
          webSecurity: true,
          webviewTag: false,
        }),
      ]);
    });
  });

  describe('the policy', () => {
    it.each<[Breach, string]>([
      ['inline script', 'script-src-elem'],
      ['eval', 'script-src'],
      ['foreign script', 'script-src-elem'],
      ['style element without nonce', 'style-src-elem'],
      ['style attribute', 'style-src-attr'],
      ['foreign image', 'img-src'],
      ['foreign fetch', 'connect-src'],
      ['foreign frame', 'frame-src'],
      ['worker from text', 'worker-src'],
      ['form', 'form-action'],
      ['base', 'base-uri'],
    ])('refuses: %s', async (how, directive) => {
      const violation = await breach(app.page, how, foreign.address);
      expect(violation).toMatchObject({ directive, succeeded: false });
      expect(violation.policy).toMatch(/^default-src 'none';/);
      expect(violation.policy).not.toContain('unsafe');
      expect(foreign.visits()).toBe(0);
    });

    it('is broken by nothing of the app’s own', async () => {
      const complaints: string[] = [];
      app.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await app.page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { violations: seen });
        addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      });
      await app.reload();
      const violations = await app.page.evaluate(() => (window as { violations?: string[] }).violations);
      expect({ violations, complaints }).toEqual({ violations: [], complaints: [] });
    });

    it('has another nonce for every load', async () => {
      const nonce = () => app.page.locator('meta[name="crossroads-style-nonce"]').getAttribute('content');
      const before = await nonce();
      await app.reload();
      expect(before).toMatch(/^[\w+/]{20,}={0,2}$/);
      expect(await nonce()).not.toBe(before);
    });
  });

  describe('the page', () => {
    /** Lets the page go somewhere, and answers with whether the app stopped it on its way. */
    const isStopped = async (go: (to: string) => void, to: string): Promise<boolean> => {
      const leaving = await app.electron.evaluateHandle(({ BrowserWindow }) => {
        const { promise, resolve } = Promise.withResolvers<boolean>();
        // Heard after the app, whose listener is there since the page is.
        BrowserWindow.getAllWindows()[0]?.webContents.once('will-frame-navigate', (event) =>
          resolve(event.defaultPrevented),
        );
        return { promise };
      });
      await app.page.evaluate(go, to);
      return inTime(
        'the page to go',
        leaving.evaluate(({ promise }) => promise),
      );
    };

    it.each([
      ['by script', (to: string) => location.assign(to)],
      [
        'by a link',
        (to: string) => {
          const link = Object.assign(document.createElement('a'), { href: to });
          document.body.append(link);
          link.click();
        },
      ],
    ])('cannot leave %s', async (_how, go) => {
      const own = app.page.url();
      for (const to of [foreign.address, new URL('/another-page', own).href]) {
        expect(await isStopped(go, to)).toBe(true);
        expect(app.page.url()).toBe(own);
      }
      expect(foreign.visits()).toBe(0);
      expect(await callBridge(app.page, 'appInfo', null)).toMatchObject({ ok: true });
    });

    it.each(['about:blank', 'about:blank#x', 'about:srcdoc'])('cannot be blanked: %s', async (to) => {
      const own = app.page.url();
      await app.page.evaluate((address) => {
        Object.assign(window, { stillHere: true });
        location.assign(address);
      }, to);
      // A refused navigation tells nobody. One that were let through would end the page within this time, and with it what waits here.
      await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(app.page.url()).toBe(own);
      expect(await app.page.evaluate(() => 'stillHere' in window)).toBe(true);
    });

    it('cannot go to a page made of text', async () => {
      const own = app.page.url();
      const go = () => location.assign(URL.createObjectURL(new Blob(['<p>Hello'], { type: 'text/html' })));
      expect(await isStopped(go, '')).toBe(true);
      expect(app.page.url()).toBe(own);
    });

    it('comes back should it be blanked all the same', async () => {
      const own = app.page.url();
      await app.page.evaluate(() => Object.assign(window, { before: true }) && null);
      await app.electron.evaluate(({ BrowserWindow }) =>
        // Ended by what the app loads in its place.
        BrowserWindow.getAllWindows()[0]
          ?.loadURL('about:blank')
          .catch(() => null),
      );
      await app.page.waitForFunction((address) => location.href === address && !('before' in window), own);
      expect(await callBridge(app.page, 'appInfo', null)).toMatchObject({ ok: true });
    });

    it('can be loaded anew by itself', async () => {
      const loaded = app.page.waitForEvent('load');
      await app.page.evaluate(() => location.reload());
      await loaded;
      expect(await callBridge(app.page, 'appInfo', null)).toMatchObject({ ok: true });
    });

    it.each(['', 'noopener'])('cannot open a window (features: "%s")', async (features) => {
      const opened = await app.page.evaluateHandle(
        (given) => ({ popup: window.open(given.to, '_blank', given.features) }),
        { to: foreign.address, features },
      );
      await app.page.waitForFunction(({ popup }) => popup === null || popup.closed, opened);
      await expect.poll(windows).toBe(1);
      await expect.poll(() => app.electron.windows().length).toBe(1);
      expect(foreign.visits()).toBe(0);
    });

    it('has no permission but that of writing to the clipboard', async () => {
      const states = await app.page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
        const asked = [...names, 'clipboard-write'].map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return `${name} ${state}`;
        });
        return Promise.all(asked);
      });
      expect(states).toEqual([
        'geolocation denied',
        'notifications denied',
        'camera denied',
        'microphone denied',
        'midi denied',
        'clipboard-read denied',
        'clipboard-write granted',
      ]);
    });
  });

  describe('the network', () => {
    it('refuses every address but the app’s own to any window', async () => {
      for (const address of [foreign.address, 'https://example.com/', 'file:///etc/hostname']) {
        const failure = await app.electron.evaluate(async ({ BrowserWindow }, to) => {
          const window = new BrowserWindow({ show: false });
          try {
            return await window.loadURL(to).then(() => 'loaded', String);
          } finally {
            window.destroy();
          }
        }, address);
        expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
      }
      expect(foreign.visits()).toBe(0);
    });

    it('is not used from start to exported report, by page or main process', async () => {
      const requested: string[] = [];
      app.page.on('request', (request) => requested.push(request.url()));
      const sockets = await app.electron.evaluateHandle(() => {
        const seen = { count: 0 };
        process.getBuiltinModule('node:diagnostics_channel').subscribe('net.client.socket', () => {
          seen.count += 1;
        });
        return seen;
      });
      await app.reload();
      await app.exportPdf(async () => {
        await callBridge(app.page, 'exportReport', { subject: { kind: 'journal' } });
      });
      const own = new URL('/', app.page.url()).href;
      expect(requested).not.toEqual([]);
      expect(requested.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
      expect(await sockets.evaluate(({ count }) => count)).toBe(0);
    });

    it('serves files of the window only', async () => {
      const statuses = await app.electron.evaluate(async ({ session }) => {
        const outside = [
          'app://crossroads/..%2fmain%2findex.js',
          'app://crossroads/%2e%2e/%2e%2e/package.json',
          'app://crossroads/..%5c..%5cpackage.json',
          'app://crossroads/%00',
          'app://crossroads/%',
          'app://crossroads/assets',
          'app://elsewhere/',
          'app://report/00000000-0000-4000-8000-000000000000',
        ];
        const statusOf = async (url: string) => (await session.defaultSession.fetch(url)).status;
        return Promise.all(['app://crossroads/', ...outside].map(statusOf));
      });
      expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404, 404]);
    });
  });

  describe('the host', () => {
    it.each([
      ['a method that is not there', 'no-such-method', null, 'unknown-method'],
      ['a name that every object has', 'constructor', null, 'unknown-method'],
      ['the prototype', '__proto__', null, 'unknown-method'],
      ['no input where some is due', 'getDraft', null, 'invalid-input'],
      ['undefined where null is due', 'listDrafts', undefined, 'invalid-input'],
      ['a path for an id', 'getDraft', { id: '../settings' }, 'invalid-input'],
      ['a value outside its list', 'saveSettings', { theme: 'none' }, 'invalid-input'],
      ['what JSON cannot say', 'createDraft', { cardId: 7n }, 'invalid-input'],
      ['too long a text', 'addNote', { id: randomUUID(), text: 'x'.repeat(100_000) }, 'invalid-input'],
    ])('refuses what is outside the contract: %s', async (_what, method, input, code) => {
      expect(await callBridge(app.page, method, input)).toEqual(refusal(code));
    });

    it('listens on the bridge’s channel only, though electron-store brings one along', async () => {
      const changed = { ...DEFAULT_SETTINGS, theme: 'dark' };
      expect(await callBridge(app.page, 'saveSettings', changed)).toMatchObject({ ok: true });
      const listening = await app.electron.evaluate(({ ipcMain }) => ipcMain.eventNames());
      // Electron's own, against errors that nobody listens to.
      expect(listening.filter((name) => name !== 'error')).toEqual([]);
    });

    it('refuses another window, though it has the bridge and shows the app’s page', async () => {
      const opening = app.electron.waitForEvent('window');
      const preload = inProject('out', 'preload', 'index.cjs');
      const other = await app.electron.evaluateHandle(async ({ BrowserWindow }, bridge) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload: bridge } });
        await window.loadURL('app://crossroads/');
        return window;
      }, preload);
      try {
        const page = await opening;
        await page.waitForURL(({ protocol }) => protocol !== 'about:');
        expect(await callBridge(page, 'listDrafts', null)).toEqual(refusal('forbidden'));
      } finally {
        await other.evaluate((window) => window.destroy());
      }
    });

    describe('when another page is in the app’s own window', () => {
      beforeEach(async () => {
        await loadFromMain('app://crossroads/another-page');
        return () => loadFromMain('app://crossroads/');
      });

      it('refuses it', async () => {
        expect(await callBridge(app.page, 'listDrafts', null)).toEqual(refusal('forbidden'));
      });
    });

    it('prints in a sealed window without scripts, and closes it', async () => {
      const printing = await app.electron.evaluateHandle(({ app: main }) => {
        const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
        main.once('web-contents-created', (_event, contents) =>
          resolve((contents as unknown as Preferring).getLastWebPreferences()),
        );
        return { promise };
      });
      const { bytes } = await app.exportPdf(async () => {
        await callBridge(app.page, 'exportReport', { subject: { kind: 'journal' } });
      });
      expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
      expect(await printing.evaluate(({ promise }) => promise)).toMatchObject({
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
      });
      await expect.poll(windows).toBe(1);
    });
  });
});
