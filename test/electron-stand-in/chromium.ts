import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { chromiumPath } from '../support/chromium.ts';
import { CdpConnection } from './cdp.ts';

export interface Chromium {
  process: ChildProcess;
  connection: CdpConnection;
}

/**
 * Starts headless Chromium on a pipe, so that it ends with this process however that ends.
 * @param switches what `app.commandLine` holds, without the dashes
 * @param debuggingPort opens a port for Playwright too, and prints its address on stderr as Electron does
 */
export async function startChromium(
  userData: string,
  switches: ReadonlyMap<string, string>,
  debuggingPort: boolean,
): Promise<Chromium> {
  const given = [...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  const child = spawn(
    await chromiumPath(),
    [
      ...given,
      '--headless',
      '--no-sandbox',
      '--no-startup-window',
      // Writes nothing: it may outlive this process by a moment, and the folder is the app's.
      '--incognito',
      '--remote-debugging-pipe',
      ...(debuggingPort ? ['--remote-debugging-port=0'] : []),
      `--user-data-dir=${userData}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'] },
  );
  // Descriptors 3 and 4 were asked for as pipes just above: Chromium reads the first and writes the second.
  const [, , , input, output] = child.stdio as [null, null, null, Writable, Readable];
  const connection = new CdpConnection(input, output);
  await connection.browser.send('Browser.getVersion');
  return { process: child, connection };
}
