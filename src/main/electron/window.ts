import { app, BrowserWindow } from 'electron';
import type { Log } from '../log/log-file.ts';
import { WINDOW_ADDRESS } from './addresses.ts';
import { askBeforeUnload } from './ask-before-unload.ts';
import { openContextMenus } from './context-menu.ts';
import { setMainWindow } from './main-window.ts';
import { recoverFromCrashes } from './recover.ts';
import { saveBeforeClose } from './save-before-close.ts';
import { followTheme, paperColour } from './theme.ts';
import { SEALED } from './web-preferences.ts';
import { placeOnScreens, rememberedWindow, rememberWindow } from './window-memory.ts';
import { MIN_SIZE } from './window-place.ts';

interface WindowFiles {
  /** The built bridge, absolute. */
  preload: string;
  /** A picture, absolute. */
  icon: string;
}

/**
 * Opens it where it was last, and resolves once its page is loaded.
 * @param hosted resolves once a host answers it; only then is it shown
 */
export async function openMainWindow(
  { preload, icon }: WindowFiles,
  hosted: Promise<unknown>,
  log: Log,
): Promise<void> {
  const before = rememberedWindow();
  const window = new BrowserWindow({
    title: 'Crossroads',
    ...placeOnScreens(before),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    autoHideMenuBar: true,
    icon,
    backgroundColor: paperColour(),
    webPreferences: { ...SEALED, preload, devTools: !app.isPackaged, spellcheck: true },
  });
  setMainWindow(window);
  rememberWindow(window, before);
  saveBeforeClose(window);
  askBeforeUnload(window);
  recoverFromCrashes(window, log);
  openContextMenus(window);
  followTheme(window);
  const show = () => {
    if (window.isDestroyed()) return;
    if (before?.maximised) window.maximize();
    window.show();
  };
  // Whoever opens the host tells why there is none.
  window.once('ready-to-show', () => hosted.then(show, () => {}));
  try {
    await window.loadURL(WINDOW_ADDRESS);
  } catch (error) {
    // Closed before it was loaded: nothing is wrong.
    if (!window.isDestroyed()) throw error;
  }
}
