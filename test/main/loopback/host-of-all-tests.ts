import { afterAll, beforeAll } from 'vitest';
import { enter, type RunningHost, startHost } from '../../support/loopback-host.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** They are there once the first test begins. */
export let folder: string;
export let host: RunningHost;
export let cookie: string;

/** Starts one host over an empty folder for all tests of a file, entered as the page enters it. */
export function hostOfAllTests(): void {
  beforeAll(async () => {
    folder = temporaryFolder();
    host = await startHost(folder);
    cookie = await enter(host);
  });
  afterAll(async () => {
    await host.stop();
    removeFolder(folder);
  });
}
