import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/project.ts';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { localDay } from '../../../src/core/local-day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { hostNames } from '../driver.ts';
import { apps } from '../support/app.ts';
import { callBridge } from '../support/bridge.ts';
import { dayFromNow, earlierJournal } from '../support/earlier-journal.ts';
import type { ElectronDriver } from '../support/electron-driver.ts';

declare global {
  /** Of record-notifications.cjs. */
  var notifications: Electron.Notification[];
}

const RECORDER = inProject('test', 'e2e', 'support', 'record-notifications.cjs');
const OFF: Settings = { ...DEFAULT_SETTINGS, notifyOnLaunch: false };
const QUESTION = 'Take the rotation in Billing?';

/** Decided half a year ago, due for review since yesterday. */
const due = (question: string): { daysAgo: number; answers: Draft } => {
  const sample = sampleDraft(10);
  return {
    daysAgo: 180,
    answers: {
      ...sample,
      frame: { ...sample.frame, question, decideBy: null },
      commitment: { ...sample.commitment, reviewOn: dayFromNow(-1), predictions: [] },
    },
  };
};

const start = apps('electron');

const launchWith = async (...decisions: ReturnType<typeof due>[]) =>
  start({ dataFolder: await earlierJournal(decisions), runAhead: RECORDER });

/** Title and text of each notification since the start. */
const shown = ({ electron }: ElectronDriver) =>
  electron.evaluate(() => globalThis.notifications.map(({ title, body }) => [title, body]));

/** Waits until the app has told what it has to tell: it does so right after the window's first list. */
const whenTold = async (app: ElectronDriver, count: number) => {
  await expect.poll(async () => (await shown(app)).length).toBe(count);
  return shown(app);
};

const click = ({ electron }: ElectronDriver) =>
  electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
    globalThis.notifications[0]?.emit('click');
  });

const isVisible = ({ electron }: ElectronDriver) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

/** Waits until a start that has something to tell would have told it: its list is there, and main has since written far more than a day. */
const settled = async (app: ElectronDriver, settings: Settings) => {
  await app.page
    .getByRole('button', { name: /^Begin review/ })
    .first()
    .waitFor();
  for (const motion of ['reduced', 'system', 'reduced', 'system'])
    await callBridge(app.page, 'saveSettings', { ...settings, motion });
};

describe(`what is due, at the start of the ${hostNames.electron}`, () => {
  it('is told by its title, without an answer, and a click opens the decision', async () => {
    const app = await launchWith(due(QUESTION));
    expect(await whenTold(app, 1)).toEqual([[QUESTION, 'This decision is due for review.']]);
    await app.page.getByRole('button', { name: `Begin review: ${QUESTION}` }).waitFor();
    await click(app);
    await app.page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    expect(await isVisible(app)).toBe(true);
  });

  it('is told by its number where it is several, and a click goes home', async () => {
    const app = await launchWith(due(QUESTION), due('Move to Lisbon?'));
    expect(await whenTold(app, 1)).toEqual([['Two things are due.', 'Home lists them.']]);
    await app.page.getByRole('link', { name: 'Settings' }).click();
    await app.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await click(app);
    await app.page.getByRole('heading', { level: 1, name: 'Two things are due.' }).waitFor();
  });

  it('is told once a day, and the day is kept beside the window’s place', async () => {
    const app = await launchWith(due(QUESTION));
    await whenTold(app, 1);
    const kept = readFileSync(join(app.dataFolder, 'electron', 'notified.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual({ day: localDay(new Date()) });
    await app.restart();
    await settled(app, DEFAULT_SETTINGS);
    expect(await shown(app)).toEqual([]);
  });

  it('is not told once the user has switched it off', async () => {
    // Its first start tells; from the next on, that day's file aside, the switch alone decides.
    const app = await launchWith(due(QUESTION));
    await whenTold(app, 1);
    rmSync(join(app.dataFolder, 'electron', 'notified.json'));
    await app.page.getByRole('link', { name: 'Settings' }).click();
    await app.page.getByRole('checkbox', { name: 'Notify me at the start' }).click();
    await expect.poll(() => callBridge(app.page, 'getSettings', null)).toEqual({ ok: true, value: OFF });
    await app.restart();
    await settled(app, OFF);
    expect(await shown(app)).toEqual([]);
    // On again, it is told again: it was the switch.
    await callBridge(app.page, 'saveSettings', DEFAULT_SETTINGS);
    await app.restart();
    await whenTold(app, 1);
  });
});
