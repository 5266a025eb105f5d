import { type BrowserWindow, dialog } from 'electron';

const STAY = 0;
const LEAVE = 1;

/**
 * A page that holds something unsaved may keep its window open. A browser then asks the user; Electron by itself would only
 * not close, without a word.
 */
export function askBeforeUnload(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Something you wrote is not saved yet.',
      detail:
        'It will be lost if you leave. Stay and save it: a card under Cards, a note beside its decision, an answer with Try again on its step.',
      buttons: ['Stay', 'Leave'],
      defaultId: STAY,
      cancelId: STAY,
    });
    // Preventing the prevention: the window may go.
    if (answer === LEAVE) event.preventDefault();
  });
}
