import { app, BrowserWindow, nativeTheme } from 'electron';
import { WINDOW_ADDRESS } from './addresses.ts';
import { askBeforeUnload } from './ask-before-unload.ts';
import { SEALED } from './web-preferences.ts';

/** The page's ground before its styles are there: `--cr-paper` of `tokens.css`, dark and light. */
const PAPER = { dark: '#15181f', light: '#f8f6f0' };

let current: BrowserWindow | null = null;

/** The app's one window; null before it opens and after it closed. */
export const mainWindow = (): BrowserWindow | null => current;

/**
 * Opens it and resolves once its page is loaded.
 * @param preload the built bridge, absolute
 */
export async function openMainWindow(preload: string): Promise<void> {
  const window = new BrowserWindow({
    title: 'Crossroads',
    width: 1180,
    height: 820,
    minWidth: 480,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: PAPER[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      ...SEALED,
      preload,
      devTools: !app.isPackaged,
      // Elsewhere Electron fetches dictionaries for it.
      spellcheck: process.platform === 'darwin',
    },
  });
  current = window;
  askBeforeUnload(window);
  window.once('ready-to-show', () => window.show());
  window.once('closed', () => {
    current = null;
  });
  try {
    await window.loadURL(WINDOW_ADDRESS);
  } catch (error) {
    // Closed before it was loaded: nothing is wrong.
    if (!window.isDestroyed()) throw error;
  }
}

/** Brings the window to the front, for a second start of the app. */
export function focusMainWindow(): void {
  if (current === null) return;
  if (current.isMinimized()) current.restore();
  current.show();
  current.focus();
}
