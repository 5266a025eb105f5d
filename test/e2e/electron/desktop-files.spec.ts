import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject, ROOT } from '../../../scripts/project.ts';
import { cardToText } from '../../../src/core/card/card-file.ts';
import { archiveLines } from '../../../src/main/archive/format.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { idOf, sampleCommit } from '../../main/support/samples.ts';
import { hostNames } from '../driver.ts';
import { type ElectronDriver, launchElectron } from '../support/electron-driver.ts';

let folder: string;
let data: string;
let app: ElectronDriver;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-files-'));
  data = join(folder, 'data');
  app = await launchElectron({ dataFolder: data });
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a card's file with a title of its own. */
function cardFile(title: string): string {
  const path = join(folder, `${title}.crossroads-card`);
  writeFileSync(path, cardToText({ ...sampleDraft().card, title }));
  return path;
}

/** Writes the export of one decision. */
function decisionFile(question: string): string {
  const opening = openStorage({
    folder: join(folder, 'other data'),
    createStore: confStore,
    now: () => new Date(),
    holder: { host: 'loopback', url: null },
  });
  if (opening.kind === 'held') throw new Error('held');
  const { journal, records, close } = opening.storage;
  const at = '2026-11-23T10:00:00.000Z';
  journal.commit(idOf(1), at, sampleCommit(idOf(1), question));
  const path = join(folder, 'team.crossroads-export');
  writeFileSync(
    path,
    [...archiveLines({ exportedAt: at, appVersion: '0.1.0' }, records.decision(idOf(1), false))].join(''),
  );
  close();
  return path;
}

/** Starts the app another time, as a double click on a file does, and waits for its end. */
function startAgain(
  appFolder: string,
  given: readonly string[],
  environment: Record<string, string> = {},
): Promise<number | null> {
  const program: string = createRequire(import.meta.url)('electron');
  const child = spawn(program, ['--no-sandbox', appFolder, ...given], {
    stdio: 'ignore',
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => child.on('close', resolve));
}

/** Tells a screen that it is somewhere else, so that coming to it is seen. */
const goHome = () =>
  app.page.evaluate(() => {
    location.hash = '/settings';
  });

describe(`a file that is opened from the system with the ${hostNames.electron}`, () => {
  it('comes to the app that runs, where it is a card', async () => {
    expect(await startAgain(ROOT, ['--data', data, cardFile('Tea or coffee')])).toBe(0);
    await app.page.getByText('Tea or coffee').first().waitFor();
    expect(new URL(app.page.url()).hash).toBe('#/cards');
  });

  it('shows what importing it would do, where it is an exported decision', async () => {
    await goHome();
    const file = decisionFile('Which team?');
    expect(await startAgain(ROOT, ['--data', data, file])).toBe(0);
    const sheet = app.page.getByRole('region', { name: 'Import from team.crossroads-export' });
    await sheet.waitFor();
    await sheet.getByText('1 thing will be added').click();
    await sheet.getByText('Which team?').waitFor();
    await sheet.getByRole('button', { name: 'Add 1' }).click();
    await app.page.getByText('The import is done.').waitFor();
  });

  it('is found from the folder of whoever opened it', async () => {
    await goHome();
    cardFile('Bus or bike');
    expect(await startAgain(ROOT, ['--data', data, 'Bus or bike.crossroads-card'])).toBe(0);
    await app.page.getByText('Bus or bike').first().waitFor();
  });

  it('is refused in words where it is nothing that Crossroads reads', async () => {
    await goHome();
    expect(await startAgain(ROOT, ['--data', data, join(folder, 'gone.crossroads-card')])).toBe(0);
    await app.page.getByText(/^gone\.crossroads-card cannot be read\./).waitFor();
  });

  it('starts the app with it', async () => {
    await app.close();
    const path = cardFile('Tent or cabin');
    const { page, electron } = await launchWith(['--data', data, path]);
    await page.getByText('Tent or cabin').first().waitFor();
    await electron.close();
    app = await launchElectron({ dataFolder: data });
  });
});

/** As the driver does, with more arguments. */
async function launchWith(given: readonly string[]) {
  const electron = await _electron.launch({ args: [ROOT, ...given], cwd: folder });
  return { electron, page: await electron.firstWindow() };
}

describe(`an installed ${hostNames.electron} and one from source`, () => {
  it('share one data folder, one at a time', async () => {
    const installed = join(folder, 'installed');
    cpSync(inProject('out'), join(installed, 'out'), { recursive: true });
    cpSync(inProject('package.json'), join(installed, 'package.json'));
    const home = join(folder, 'home');
    const environment = { XDG_CONFIG_HOME: home, APPDATA: home };
    const electron = await _electron.launch({
      args: [ROOT],
      cwd: folder,
      env: { ...(process.env as Record<string, string>), ...environment },
    });
    const page = await electron.firstWindow();
    await page.getByRole('button', { name: 'Start a decision' }).waitFor();
    expect(await startAgain(installed, [cardFile('Sea or hills')], environment)).toBe(0);
    await page.getByText('Sea or hills').first().waitFor();
    await electron.close();
  });
});
