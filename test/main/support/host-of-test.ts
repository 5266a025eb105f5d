import { settlePlace } from '../../../src/main/data-place.ts';
import { systemRandom } from '../../../src/main/services/env.ts';
import { openHostServices } from '../../../src/main/services/host-services.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';

/**
 * Opens the services as both hosts do, with nothing that leaves the machine.
 * @param usual the folder used where none was chosen
 * @param given the folder named at the start
 * @throws Error where another instance holds the folder
 */
export function openHostOfTest(usual: string, given: string | null = null) {
  const opening = openHostServices({
    place: settlePlace(given, usual, usual),
    createStore: confStore,
    now: () => new Date('2026-11-23T12:00:00Z'),
    holder: { host: 'loopback', url: null },
    random: systemRandom,
    version: '0.1.0',
    host: 'loopback',
    locale: 'en-GB',
    delivery: {
      report: async () => ({ kind: 'cancelled' }),
      file: async () => ({ kind: 'cancelled' }),
      folder: null,
    },
    about: { appFolder: process.cwd(), runtime: [], logFile: null, runtimeFolder: null },
  });
  if (opening.kind === 'held') throw new Error('The folder is held by another instance.');
  return opening;
}
