import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { hostNames } from '../driver.ts';
import { callBridge } from '../support/bridge.ts';
import { type ElectronDriver, launchElectron } from '../support/electron-driver.ts';
import { onScreen } from '../support/walk.ts';

/** One start of the app for all that leaves it as it was. */
let folder: string;
let app: ElectronDriver;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-desktop-'));
  app = await launchElectron({ dataFolder: folder });
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Chooses an entry of the application menu. */
const choose = (id: string): Promise<void> =>
  app.electron.evaluate(({ Menu }, entry) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(entry);
    if (item == null) throw new Error(`The menu has no ${entry}.`);
    item.click();
  }, id);

const focused = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const findField = () => app.page.getByRole('textbox', { name: 'Find on this page' });
const count = () => app.page.locator('[data-find-bar] [role="status"]').innerText();

describe(`the application menu of the ${hostNames.electron}`, () => {
  it.each([
    ['settings', 'Settings'],
    ['import-page', 'Which page compares your two paths?'],
    ['cards', /card/i],
    ['journal', /decisions/],
    ['user-guide', 'User guide'],
    ['about', /^Crossroads \d/],
  ])('goes where it says: %s', async (entry, heading) => {
    await choose(entry);
    await app.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  });

  it('starts a decision, and goes home', async () => {
    await choose('new-decision');
    await app.page.getByRole('textbox', { name: 'The question' }).waitFor();
    await choose('home');
    await app.page.getByRole('link', { name: 'Home' }).waitFor();
  });

  it('shows the keys', async () => {
    await choose('shortcuts');
    await app.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('takes a word back in a text field, and writes it again', async () => {
    await choose('import-page');
    const field = app.page.getByRole('textbox').first();
    await field.pressSequentially('some text');
    await choose('undo');
    await expect.poll(() => field.inputValue()).toBe('some ');
    await choose('undo');
    await expect.poll(() => field.inputValue()).toBe('');
    await choose('redo');
    await choose('redo');
    await expect.poll(() => field.inputValue()).toBe('some text');
    await field.fill('');
  });

  it('says where something can be exported, where nothing is', async () => {
    await choose('settings');
    await choose('export-pdf');
    await app.page.getByText(/^Open a result, a decision or the journal first/).waitFor();
  });

  it('shows the log and the data folder', async () => {
    const shown = await app.electron.evaluateHandle(({ shell }) => {
      const seen: string[] = [];
      const note = (path: string) => void seen.push(path);
      Object.assign(shell, { showItemInFolder: note, openPath: note });
      return seen;
    });
    await choose('show-log');
    await choose('show-data-folder');
    expect(await shown.jsonValue()).toEqual([join(folder, 'logs', 'crossroads.log'), folder]);
  });
});

describe(`finding on a page of the ${hostNames.electron}`, () => {
  it('is asked for by its key, counts, goes on and back, and closes', async () => {
    await choose('user-guide');
    await onScreen(app.page, 'User guide');
    await app.page.keyboard.press('Control+f');
    await findField().waitFor();
    await expect.poll(focused).toBe('Find on this page');
    await app.page.keyboard.type('what would change it');
    await expect.poll(count).toBe('1 of 1');
    await findField().fill('journal');
    await expect.poll(count).toMatch(/^1 of \d+$/);
    await app.page.keyboard.press('Enter');
    await expect.poll(count).toMatch(/^2 of /);
    await app.page.keyboard.press('Shift+Enter');
    await app.page.keyboard.press('Shift+Enter');
    await expect.poll(count).toMatch(/^(\d+) of \1$/);
    await app.page.keyboard.press('Escape');
    await findField().waitFor({ state: 'detached' });
    expect(await app.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  it('is asked for by the menu as well', async () => {
    await choose('find');
    await expect.poll(focused).toBe('Find on this page');
    await app.page.keyboard.press('Escape');
  });
});

describe(`the context menu of the ${hostNames.electron}`, () => {
  /** Keeps what a menu that opens shows, in place of showing it. */
  const opened = async () => {
    const menu = await app.electron.evaluateHandle(({ Menu }) => {
      const { promise, resolve } = Promise.withResolvers<string[]>();
      Menu.prototype.popup = function popup(this: Electron.Menu) {
        resolve(this.items.map(({ label, enabled }) => `${label}${enabled ? '' : ' (off)'}`));
      };
      return { promise };
    });
    return () => menu.evaluate(({ promise }) => promise);
  };

  it('edits a text field', async () => {
    await choose('import-page');
    const field = app.page.getByRole('textbox').first();
    await field.fill('some text');
    await field.selectText();
    const items = await opened();
    await field.click({ button: 'right' });
    const labels = (await items()).map((label) => label.replace('&', ''));
    expect(labels).toEqual(expect.arrayContaining(['Cut', 'Copy', 'Undo', 'Select All']));
    await field.fill('');
  });

  it('copies selected text', async () => {
    await choose('settings');
    const heading = app.page.getByRole('heading', { level: 1 });
    await heading.selectText();
    const items = await opened();
    await heading.click({ button: 'right' });
    expect((await items()).map((label) => label.replace('&', ''))).toEqual(['Copy', '', 'Select All']);
  });
});

describe(`the window of the ${hostNames.electron}`, () => {
  it('has its ground in the colour of the theme', async () => {
    const ground = () =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
    for (const [theme, colour] of [
      ['dark', '#15181F'],
      ['light', '#F8F6F0'],
    ] as const) {
      await callBridge(app.page, 'saveSettings', { ...DEFAULT_SETTINGS, theme });
      await expect.poll(ground).toBe(colour);
    }
  });

  it('tells of itself what is so', async () => {
    const versions = await app.electron.evaluate(() => process.versions);
    const about = await callBridge(app.page, 'about', null);
    expect(about).toMatchObject({
      ok: true,
      value: {
        runtime: [
          { name: 'Electron', version: versions.electron },
          { name: 'Chromium', version: versions['chrome'] },
          { name: 'Node.js', version: versions.node },
        ],
        published: expect.stringMatching(/^https:/),
        licences: expect.arrayContaining([
          expect.objectContaining({ name: 'react', licence: 'MIT', text: expect.stringContaining('MIT') }),
          expect.objectContaining({ name: '@fontsource-variable/literata', licence: 'OFL-1.1' }),
          expect.objectContaining({ name: 'conf' }),
        ]),
      },
    });
  });

  it('stands as it stood, at the same zoom, after a restart', async () => {
    const state = () =>
      app.electron.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomLevel() };
      });
    await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setBounds({ x: 30, y: 40, width: 700, height: 520 });
      window?.webContents.setZoomLevel(1);
    });
    await expect.poll(async () => (await state()).bounds?.width).toBe(700);
    const before = await state();
    await app.restart();
    expect(await state()).toEqual(before);
    expect(before.zoom).toBe(1);
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(0),
    );
  });
});

describe(`closing the ${hostNames.electron}`, () => {
  it('saves the last keystroke first', async () => {
    await startDecisionHere();
    const question = 'Do I take the lead of Payments?';
    await app.page.getByRole('textbox', { name: 'The question' }).fill(question);
    await app.restart();
    await app.page.getByRole('link', { name: `Continue ${question}` }).waitFor();
  });

  it('leaves a log that has nothing of it', () => {
    const log = readFileSync(join(folder, 'logs', 'crossroads.log'), 'utf8');
    expect(log).toMatch(/Crossroads \S+ starts: Electron /);
    expect(log).toContain('Crossroads ends.');
    expect(log).not.toMatch(/Payments|crossroads-desktop-/);
  });
});

async function startDecisionHere(): Promise<void> {
  await choose('new-decision');
  await app.page.getByRole('textbox', { name: 'The question' }).waitFor();
}
