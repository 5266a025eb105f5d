import { app, type BrowserWindow } from 'electron';
import { canAnswer, commandAndWait } from './commands.ts';

/** Milliseconds that a page gets to save; then the window closes without it. */
const PATIENCE = 5000;

/** Keeps a window open until its page has saved the last keystroke. */
export function saveBeforeClose(window: BrowserWindow): void {
  let state: 'open' | 'saving' | 'saved' = 'open';
  let quitting = false;
  const quit = () => {
    quitting = true;
  };
  app.on('before-quit', quit);
  window.once('closed', () => app.removeListener('before-quit', quit));
  window.on('close', async (event) => {
    // Nothing to wait for: to prevent it and quit anew at once would be lost, since Electron is still quitting.
    if (state === 'saved' || (state === 'open' && !canAnswer(window.webContents))) return;
    // It ends the quitting as well, which is begun anew below.
    event.preventDefault();
    if (state === 'saving') return;
    state = 'saving';
    await commandAndWait(window.webContents, { kind: 'flush' }, PATIENCE);
    state = 'saved';
    if (quitting) app.quit();
    else window.close();
  });
  // The user may stay after all, with something unsaved.
  window.webContents.on('will-prevent-unload', () => {
    state = 'open';
    quitting = false;
  });
}
