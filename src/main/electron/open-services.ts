import { dirname } from 'node:path';
import { app } from 'electron';
import type { Services } from '../dispatch.ts';
import { keepSnapshots } from '../services/daily-snapshot.ts';
import { type Delivery, systemRandom } from '../services/env.ts';
import { createServices } from '../services/index.ts';
import type { LockHolder } from '../storage/lock.ts';
import { openStorage } from '../storage/storage.ts';
import { electronStore } from './store.ts';
import { applyTheme } from './theme.ts';

/** `held`: the loopback host has the data folder; hand over to it. */
export type Opening = { kind: 'open'; services: Services } | { kind: 'held'; holder: LockHolder };

/** Opens the data folder for this process, until the app ends. */
export async function openServices(
  dataFolder: string,
  delivery: Delivery,
  logFile: string | null,
): Promise<Opening> {
  const now = () => new Date();
  const opening = openStorage({
    folder: dataFolder,
    createStore: electronStore,
    now,
    holder: { host: 'electron', url: null },
  });
  if (opening.kind === 'held') return opening;
  const { storage } = opening;
  const endSnapshots = keepSnapshots({ storage, now, version: app.getVersion() });
  app.once('will-quit', () => {
    endSnapshots();
    storage.close();
  });
  const services = createServices({
    storage,
    now,
    random: systemRandom,
    version: app.getVersion(),
    host: 'electron',
    // With the region, which decides the paper.
    locale: app.getSystemLocale(),
    delivery,
    about: {
      appFolder: app.getAppPath(),
      runtime: [
        { name: 'Electron', version: process.versions.electron },
        { name: 'Chromium', version: process.versions.chrome },
        { name: 'Node.js', version: process.versions.node },
      ],
      logFile,
      runtimeFolder: dirname(process.execPath),
    },
  });
  return { kind: 'open', services: await followingTheme(services) };
}

/** The same services, with what Electron itself draws in the theme of the settings: now, and after each change. */
async function followingTheme(services: Services): Promise<Services> {
  applyTheme((await services.getSettings(null)).theme);
  return {
    ...services,
    async saveSettings(settings) {
      const saved = await services.saveSettings(settings);
      applyTheme(saved.theme);
      return saved;
    },
  };
}
