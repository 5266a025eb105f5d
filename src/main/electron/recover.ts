import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Log } from '../log/log-file.ts';
import { afterCrash } from './crashes.ts';

const TRY_AGAIN = 0;
const SHOW_LOG = 1;
const QUIT = 2;

/** Loads a window anew whose page has crashed; where that does not last, asks the user what now. */
export function recoverFromCrashes(window: BrowserWindow, log: Log): void {
  const contents = window.webContents;
  let reloads: readonly number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.note(`The window's process ended: ${reason}, exit code ${exitCode}.`);
    const next = afterCrash(reloads, Date.now());
    reloads = next.reloads;
    // Not before Electron is done with the process that is gone.
    setImmediate(() => {
      if (window.isDestroyed()) return;
      if (next.reload) contents.reload();
      else void askWhatNow(window, log);
    });
  });
}

async function askWhatNow(window: BrowserWindow, log: Log): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The Crossroads window keeps stopping.',
    detail: [
      'Everything that was shown as saved is safe.',
      log.file === null ? '' : `What happened is in the log:\n${log.file}`,
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
    buttons: log.file === null ? ['Try again', 'Quit'] : ['Try again', 'Show the log', 'Quit'],
    defaultId: TRY_AGAIN,
    noLink: true,
  });
  const chosen = log.file === null && response === SHOW_LOG ? QUIT : response;
  if (chosen === SHOW_LOG && log.file !== null) shell.showItemInFolder(log.file);
  if (chosen === TRY_AGAIN) window.webContents.reload();
  else app.quit();
}
