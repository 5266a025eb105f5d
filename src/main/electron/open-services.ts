import { app } from 'electron';
import type { Services } from '../dispatch.ts';
import { type Delivery, systemRandom } from '../services/env.ts';
import { createServices } from '../services/index.ts';
import type { LockHolder } from '../storage/lock.ts';
import { openStorage } from '../storage/storage.ts';
import { electronStore } from './store.ts';

/** `held`: the loopback host has the data folder; hand over to it. */
export type Opening = { kind: 'open'; services: Services } | { kind: 'held'; holder: LockHolder };

/** Opens the data folder for this process, until the app ends. */
export function openServices(dataFolder: string, delivery: Delivery): Opening {
  const now = () => new Date();
  const opening = openStorage({
    folder: dataFolder,
    createStore: electronStore,
    now,
    holder: { host: 'electron', url: null },
  });
  if (opening.kind === 'held') return opening;
  const { storage } = opening;
  app.once('will-quit', () => storage.close());
  const services = createServices({
    storage,
    now,
    random: systemRandom,
    version: app.getVersion(),
    host: 'electron',
    // With the region, which decides the paper.
    locale: app.getSystemLocale(),
    delivery,
  });
  return { kind: 'open', services };
}
