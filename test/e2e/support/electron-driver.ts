import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { ROOT } from '../../../scripts/project.ts';
import type { Driver, LaunchOptions } from '../driver.ts';
import { systemLocale } from './locale.ts';
import { inTime, PATIENCE } from './patience.ts';
import { untilFile } from './until-file.ts';

/** What the save dialog of the running app is told to answer. */
type Answer = { folder: string } | 'cancel';

/** Electron's side of the driver, with its main process in reach for what only Electron has. */
export interface ElectronDriver extends Driver {
  readonly electron: ElectronApplication;
}

async function start({ dataFolder, locale = 'en-US', colorScheme = 'light', runAhead }: LaunchOptions) {
  const electron = await _electron.launch({
    args: [...(runAhead === undefined ? [] : ['-r', runAhead]), ROOT, '--data', dataFolder],
    cwd: ROOT,
    env: systemLocale(locale),
    locale,
    colorScheme,
  });
  electron.context().setDefaultTimeout(PATIENCE);
  const page = await electron.firstWindow();
  // The window is there before its page is.
  await page.waitForURL(({ protocol }) => protocol !== 'about:');
  // Main loads the host only now; what is evaluated in it meanwhile may be collected as garbage, unanswered.
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await leaveWithoutAsking(electron);
  return { electron, page, child: electron.process() };
}

/**
 * Answers the native box that asks whether to leave a page with something unsaved, as one who wants to leave. It would wait for a click,
 * and the main process with it.
 */
const leaveWithoutAsking = (electron: ElectronApplication): Promise<unknown> =>
  electron.evaluate(({ dialog }) => Object.assign(dialog, { showMessageBoxSync: () => 1 }) && null);

/** Puts an answer in place of the dialog that nobody would click, before what opens it is done. */
async function answerDialog(electron: ElectronApplication, answer: Answer): Promise<() => Promise<string>> {
  const asked = await electron.evaluateHandle(({ dialog }, given) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const answered = async (...asking: [unknown, { defaultPath?: string }?]) => {
      const fileName = asking[1]?.defaultPath?.split(/[\\/]/).at(-1) ?? '';
      resolve(fileName);
      return given === 'cancel'
        ? { canceled: true, filePath: '' }
        : { canceled: false, filePath: `${given.folder}/${fileName}` };
    };
    Object.assign(dialog, { showSaveDialog: answered });
    return { promise };
  }, answer);
  return () =>
    inTime(
      'the save dialog',
      asked.evaluate(({ promise }) => promise),
    );
}

export async function launchElectron(options: LaunchOptions): Promise<ElectronDriver> {
  let { electron, page, child } = await start(options);

  const end = async (how: () => void) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    how();
    await ended;
  };

  const driver: ElectronDriver = {
    get page() {
      return page;
    },
    get electron() {
      return electron;
    },
    async exportPdf(trigger) {
      const folder = await mkdtemp(join(tmpdir(), 'crossroads-export-'));
      try {
        const asked = await answerDialog(electron, { folder });
        await trigger();
        const fileName = await asked();
        const path = join(folder, fileName);
        // It appears whole: it is moved there.
        await untilFile(path);
        return { fileName, bytes: await readFile(path) };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async cancelExport(trigger) {
      const asked = await answerDialog(electron, 'cancel');
      await trigger();
      await asked();
    },
    async reload() {
      await page.reload();
    },
    kill: () => end(() => child.kill('SIGKILL')),
    async restart() {
      await driver.close();
      ({ electron, page, child } = await start(options));
    },
    close: () => end(() => void electron.close()),
  };
  return driver;
}
