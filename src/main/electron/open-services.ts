import { dirname } from 'node:path';
import { app } from 'electron';
import type { DataPlace } from '../data-place.ts';
import type { Services } from '../dispatch.ts';
import { type Delivery, systemRandom } from '../services/env.ts';
import { type HostOpening, openHostServices } from '../services/host-services.ts';
import { electronStore } from './store.ts';
import { applyTheme } from './theme.ts';

/** Opens the data folder for this process, until the app ends. */
export async function openServices(
  place: DataPlace,
  delivery: Delivery,
  logFile: string | null,
): Promise<HostOpening> {
  const opening = openHostServices({
    place,
    createStore: electronStore,
    now: () => new Date(),
    holder: { host: 'electron', url: null },
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
  if (opening.kind === 'held') return opening;
  app.once('will-quit', () => opening.close());
  return { ...opening, services: await followingTheme(opening.services) };
}

/** The same services, with what Electron itself draws in the theme of the settings: now, and after each change or another data folder. */
async function followingTheme(services: Services): Promise<Services> {
  applyTheme((await services.getSettings(null)).theme);
  return {
    ...services,
    async getSettings(input) {
      const settings = await services.getSettings(input);
      applyTheme(settings.theme);
      return settings;
    },
    async saveSettings(settings) {
      const saved = await services.saveSettings(settings);
      applyTheme(saved.theme);
      return saved;
    },
  };
}
