import { app } from 'electron';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has a signal to end quit the app, so that the page saves its last words first. The library that writes files takes these signals from
 * Chromium as soon as it is loaded, and ends the process at once; it leaves no half file either way. To be called after that.
 */
export function quitOnSignals(): void {
  for (const signal of ENDING) {
    process.removeAllListeners(signal);
    process.on(signal, () => app.quit());
  }
}
