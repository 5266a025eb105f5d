import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import { placeWindow, type Rectangle, type WindowState, windowStateIn } from './window-place.ts';

/** Milliseconds without a further move until where it ended is kept. */
const SETTLED = 500;

/** Beside Electron's own files: how a window stands belongs to the machine, not to the journal. */
const file = () => join(app.getPath('sessionData'), 'window.json');

/** How the window stood; null where that is not known. */
export function rememberedWindow(): WindowState | null {
  try {
    return windowStateIn(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    // None yet, or none that can be used: the usual size does.
    return null;
  }
}

/** Where a window that stood so goes on the screens that are there now. */
export function placeOnScreens(state: WindowState | null): Rectangle {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return placeWindow(
    state?.bounds ?? null,
    [first, ...others].map(({ workArea }) => workArea),
  );
}

/** Keeps how a window stands, and puts its page's zoom back whenever that is loaded anew. */
export function rememberWindow(window: BrowserWindow, before: WindowState | null): void {
  const contents = window.webContents;
  let zoomLevel = before?.zoomLevel ?? 0;
  contents.on('did-finish-load', () => contents.setZoomLevel(zoomLevel));
  const keep = () => {
    if (!contents.isCrashed() && !contents.isLoadingMainFrame()) zoomLevel = contents.getZoomLevel();
    save({
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      zoomLevel,
      theme: nativeTheme.themeSource,
    });
  };
  let settling: NodeJS.Timeout | undefined;
  const keepSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(keep, SETTLED);
  };
  // Not before it is shown: until then it stands as it was made, not yet as it was left.
  window.once('show', () => {
    window.on('resize', keepSoon);
    window.on('move', keepSoon);
    window.on('close', () => {
      clearTimeout(settling);
      keep();
    });
  });
}

/** Whole or not at all, and before it returns: the app may be about to end. */
function save(state: WindowState): void {
  const unfinished = `${file()}.part`;
  try {
    writeFileSync(unfinished, JSON.stringify(state), { mode: 0o600 });
    renameSync(unfinished, file());
  } catch {
    // A folder that is gone or cannot be written: the window opens as usual next time.
  }
}
