import { setImmediate } from 'node:timers/promises';
import { app, BrowserWindow } from 'electron';
import type { Log } from '../log/log-file.ts';
import { WINDOW_ADDRESS } from './addresses.ts';
import { askBeforeUnload } from './ask-before-unload.ts';
import { openContextMenus } from './context-menu.ts';
import { setMainWindow } from './main-window.ts';
import { recoverFromCrashes } from './recover.ts';
import { saveBeforeClose } from './save-before-close.ts';
import { applyTheme, followTheme, paperColour } from './theme.ts';
import { SEALED } from './web-preferences.ts';
import { placeOnScreens, rememberedWindow, rememberWindow } from './window-memory.ts';
import { MIN_SIZE } from './window-place.ts';

interface WindowFiles {
  /** The built bridge, absolute. */
  preload: string;
  /** A picture, absolute. */
  icon: string;
}

/** Milliseconds after its page is loaded until a window is shown, painted or not. */
const LATEST_AFTER_LOAD = 100;

interface Opened {
  /** Resolves once it is shown, with what its page says by itself. */
  shown: Promise<void>;
  /** Resolves once its page is loaded. @throws where it cannot be */
  loaded: Promise<void>;
}

/** Opens it where it was last, in the theme of then. */
export function openMainWindow({ preload, icon }: WindowFiles, log: Log): Opened {
  const before = rememberedWindow();
  applyTheme(before?.theme ?? 'system');
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
  const loaded = load(window);
  rememberWindow(window, before);
  saveBeforeClose(window);
  askBeforeUnload(window);
  recoverFromCrashes(window, log);
  openContextMenus(window);
  followTheme(window);
  const shown = new Promise<void>((resolve) => {
    let isDone = false;
    const show = () => {
      // Once: a window that is put away meanwhile stays so, and one that a second start has brought up opens its host too.
      if (isDone || window.isDestroyed()) return;
      isDone = true;
      if (before?.maximised) window.maximize();
      window.show();
      resolve();
    };
    window.once('ready-to-show', show);
    // Chromium tells of a first paint only where it holds much, so of ours not at each start; the host would wait for it without end.
    window.webContents.once('did-finish-load', () => setTimeout(show, LATEST_AFTER_LOAD));
  });
  return { shown, loaded };
}

async function load(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(WINDOW_ADDRESS);
  } catch (error) {
    // Closed before it was loaded: nothing is wrong. The page ends first, its window right after.
    await setImmediate();
    if (!window.isDestroyed()) throw error;
  }
}
