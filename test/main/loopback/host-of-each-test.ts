import { afterEach, beforeEach } from 'vitest';
import { type Answer, ask, call, enter, type RunningHost, startHost } from '../../support/loopback-host.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder = '';
let host: RunningHost;
let cookie = '';

/** Starts a host over an empty folder for each test of a file, entered as the page enters it. */
export function hostOfEachTest(): void {
  beforeEach(async () => {
    folder = temporaryFolder();
    host = await startHost(folder);
    cookie = await enter(host);
  });
  afterEach(async () => {
    await host.stop('SIGKILL');
    removeFolder(folder);
  });
}

/** What a method answers. */
export const asked = async (method: string, input: unknown) =>
  JSON.parse((await call(host.port, cookie, method, input)).text);

/** What an address of the host answers the page. */
export const fetched = (url: string, headers = {}): Promise<Answer> =>
  ask(host.port, url, { headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers } });

/** What it answers whoever has not entered. */
export const fetchedByStranger = (url: string): Promise<Answer> => ask(host.port, url);
