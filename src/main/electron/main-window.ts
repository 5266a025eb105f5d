import type { BrowserWindow } from 'electron';

let current: BrowserWindow | null = null;

/** The app's one window; null before it opens and after it closed. */
export const mainWindow = (): BrowserWindow | null => current;

/** From now on, until it is closed, this is the app's window. */
export function setMainWindow(window: BrowserWindow): void {
  current = window;
  window.once('closed', () => {
    current = null;
  });
}

/** Brings the window to the front, for a second start of the app. */
export function focusMainWindow(): void {
  if (current === null) return;
  if (current.isMinimized()) current.restore();
  current.show();
  current.focus();
}
