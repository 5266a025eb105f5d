import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { hostNames } from '../driver.ts';
import { type ElectronDriver, launchElectron } from '../support/electron-driver.ts';
import { inTime } from '../support/patience.ts';
import { openDraft } from '../support/seed.ts';

let folder: string;
let app: ElectronDriver;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-crash-'));
  app = await launchElectron({ dataFolder: folder });
});

afterAll(async () => {
  await app.kill();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Runs a script in the window by way of main: Playwright's own way into a page ends when that crashes. A script that is given to a page
 * on its way out is never answered, so it is asked again after a second.
 */
const inWindow = (script: string): Promise<unknown> =>
  app.electron.evaluate(
    ({ BrowserWindow }, code) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript(code)
          .catch(() => null),
        new Promise((resolve) => setTimeout(resolve, 1_000, null)),
      ]),
    script,
  );

const crash = (): Promise<void> =>
  app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) return;
    const gone = new Promise<void>((resolve) => contents.once('render-process-gone', () => resolve()));
    contents.forcefullyCrashRenderer();
    await gone;
  });

const heading = () => inWindow('document.querySelector("h1")?.textContent ?? ""');

describe(`a crash of the window of the ${hostNames.electron}`, () => {
  const draft = sampleDraft();
  const first = draft.criteria[0]?.label ?? '';
  const name = `Individual Contributor on ${first}, 0 to 100`;
  const rating = () => inWindow(`document.querySelector('input[aria-label="${name}"]')?.value ?? ""`);

  it('midway in a rating loses nothing that was said to be saved', async () => {
    await openDraft(app.page, { ...draft, step: 'ratings', ratingIndex: 0 });
    await app.page.getByRole('textbox', { name }).fill('37');
    await app.page.getByText(/^Saved /).waitFor();
    await crash();
    await expect.poll(heading, { timeout: 60_000 }).toBe(first);
    await expect.poll(rating).toBe('37');
  });

  it('is told, with the log’s place, the third time in a minute', async () => {
    const asked = await app.electron.evaluateHandle(({ dialog }) => {
      const { promise, resolve } = Promise.withResolvers<{ message: string; detail: string }>();
      Object.assign(dialog, {
        showMessageBox: async (_window: unknown, options: { message: string; detail: string }) => {
          resolve({ message: options.message, detail: options.detail });
          // Try again.
          return { response: 0 };
        },
      });
      return { promise };
    });
    await crash();
    await expect.poll(rating, { timeout: 60_000 }).toBe('37');
    await crash();
    const question = await inTime(
      'the message',
      asked.evaluate(({ promise }) => promise),
    );
    expect(question.message).toBe('The Crossroads window keeps stopping.');
    expect(question.detail).toContain(join(folder, 'logs', 'crossroads.log'));
    await expect.poll(rating, { timeout: 60_000 }).toBe('37');
    const log = readFileSync(join(folder, 'logs', 'crossroads.log'), 'utf8');
    expect(log.match(/The window's process ended: /g)?.length).toBe(3);
  });
});
