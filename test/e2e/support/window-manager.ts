import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inTime } from './patience.ts';

/** What moves and maximises windows on this machine, while it is wanted. */
interface WindowManager {
  stop(): Promise<void>;
}

const OF_THE_DESKTOP: WindowManager = { stop: async () => {} };

/** On Linux Openbox, for displays that have none (Xvfb); null where it is not installed. Elsewhere the system is one. */
export async function windowManager(): Promise<WindowManager | null> {
  if (process.platform !== 'linux') return OF_THE_DESKTOP;
  const child = spawn('openbox', ['--sm-disable', '--startup', 'echo ready'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close').then(
    // It leaves a display that another one manages.
    () => OF_THE_DESKTOP,
    // It is not here.
    () => null,
  );
  const ready = once(createInterface(child.stdout), 'line').then(() => ({
    async stop() {
      child.kill();
      await inTime('the end of the window manager', ended);
    },
  }));
  return inTime('the window manager', Promise.race([ready, ended]));
}
