import type { ServiceEnv } from '../../../src/main/services/env.ts';
import type { Storage } from '../../../src/main/storage/storage.ts';
import { openForTest, temporaryFolder } from './data-folder.ts';
import { type App, appOver } from './services.ts';

/** The clock of the services that were started last, which tests set forward. */
export const clock = {
  today: '2026-11-23',
  now: () => new Date(`${clock.today}T12:00:00.000Z`),
};

/** The services over an empty folder, on 23 November 2026. */
export function start(changes: Partial<ServiceEnv> = {}): { storage: Storage; app: App } {
  clock.today = '2026-11-23';
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage, { now: clock.now, ...changes }) };
}
