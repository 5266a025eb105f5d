import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { hostNames } from '../driver.ts';
import { apps } from '../support/app.ts';
import type { ElectronDriver } from '../support/electron-driver.ts';
import { windowManager } from '../support/window-manager.ts';

declare global {
  /** Of count-maximised.cjs. */
  var askedToMaximise: number;
}

const COUNTER = inProject('test', 'e2e', 'support', 'count-maximised.cjs');
const SLOW_LOAD = inProject('test', 'e2e', 'support', 'slow-load.cjs');
const PLACE = { x: 130, y: 140, width: 700, height: 520 };

const start = apps('electron');
const manager = await windowManager();
afterAll(() => manager?.stop());

/** A data folder whose window stood so. */
function folderWith(maximised: boolean): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'electron'));
  const state = { bounds: PLACE, maximised, zoomLevel: 0, theme: 'system' };
  writeFileSync(join(folder, 'electron', 'window.json'), JSON.stringify(state));
  return folder;
}

const kept = (folder: string, name = 'window.json') =>
  JSON.parse(readFileSync(join(folder, 'electron', name), 'utf8'));

const state = ({ electron }: ElectronDriver) =>
  electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { maximised: window?.isMaximized(), place: window?.getNormalBounds() };
  });

const toggle = ({ electron }: ElectronDriver, to: 'maximize' | 'unmaximize') =>
  electron.evaluate(({ BrowserWindow }, how) => BrowserWindow.getAllWindows()[0]?.[how](), to);

describe(`a maximised window of the ${hostNames.electron}`, () => {
  it.each([
    { maximised: true, times: 1 },
    { maximised: false, times: 0 },
  ])('is asked for at the start where it was so: $maximised', async ({ maximised, times }) => {
    const app = await start({ dataFolder: folderWith(maximised), runAhead: COUNTER });
    expect(await app.electron.evaluate(() => globalThis.askedToMaximise)).toBe(times);
    expect((await state(app)).place).toEqual(PLACE);
  });

  it('is not forgotten while its page is slow to come', async () => {
    const dataFolder = folderWith(true);
    await start({ dataFolder, runAhead: SLOW_LOAD });
    expect(kept(dataFolder, 'at-show.json')).toMatchObject({ maximised: true, bounds: PLACE });
  });

  // What only a desktop does; where there is none, the app is asked above what it wants of one.
  if (manager !== null) {
    it('comes back maximised, and goes from there to the place it had', async () => {
      const app = await start({ dataFolder: folderWith(false) });
      await toggle(app, 'maximize');
      await expect.poll(() => state(app)).toEqual({ maximised: true, place: PLACE });
      await app.restart();
      await expect.poll(() => state(app)).toEqual({ maximised: true, place: PLACE });
      // Twice: what a maximised window keeps of itself must not grow to the screen's size.
      await app.restart();
      await expect.poll(() => state(app)).toEqual({ maximised: true, place: PLACE });
      // What is kept follows once the window has come to rest.
      await expect.poll(() => kept(app.dataFolder)).toMatchObject({ maximised: true, bounds: PLACE });

      await toggle(app, 'unmaximize');
      await expect.poll(() => state(app)).toEqual({ maximised: false, place: PLACE });
      await app.restart();
      await expect.poll(() => state(app)).toEqual({ maximised: false, place: PLACE });
    });
  }
});
