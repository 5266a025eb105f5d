import { app } from 'electron';
import type { Log } from '../log/log-file.ts';

/** Logs which processes run, and which end unexpectedly. */
export function logProcesses(log: Log): void {
  const { electron, chrome } = process.versions;
  log.note(
    `Crossroads ${app.getVersion()} starts: Electron ${electron}, Chromium ${chrome}, ${process.platform} ${process.arch}.`,
  );
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit')
      log.note(`A helping process ended (${type}): ${reason}, exit code ${exitCode}.`);
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('unresponsive', () => log.note('The window does not answer.'));
    contents.on('preload-error', (_failed, _path, error) => log.failure('The bridge', error));
  });
  // Looks on only: what Electron does with such an error stays as it is.
  process.on('uncaughtExceptionMonitor', (error, origin) => log.failure(`Main process, ${origin}`, error));
  app.once('will-quit', () => log.note('Crossroads ends.'));
}
