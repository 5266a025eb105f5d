import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, screen } from 'electron';
import { placeWindow, type Rectangle, type WindowState, windowState } from './window-place.ts';

const NAME = 'window';
const ENDING = 'json';
/** Milliseconds without a further move until where it ended is kept. */
const SETTLED = 500;

/** Beside Electron's own files: how a window stands belongs to the machine, not to the journal. */
const folder = () => app.getPath('sessionData');

/** How the window stood; null where that is not known. */
export function rememberedWindow(): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(join(folder(), `${NAME}.${ENDING}`), 'utf8')));
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
  // Read beside the window, not before it.
  const library = import('./store.ts');
  let zoomLevel = before?.zoomLevel ?? 0;
  contents.on('did-finish-load', () => contents.setZoomLevel(zoomLevel));
  const keep = () => {
    if (!contents.isCrashed() && !contents.isLoadingMainFrame()) zoomLevel = contents.getZoomLevel();
    void save({ bounds: window.getNormalBounds(), maximised: window.isMaximized(), zoomLevel }, library);
  };
  let settling: NodeJS.Timeout | undefined;
  const keepSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(keep, SETTLED);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('close', () => {
    clearTimeout(settling);
    keep();
  });
}

async function save(state: WindowState, library: Promise<typeof import('./store.ts')>): Promise<void> {
  // A data folder that went away is not made anew.
  if (!existsSync(folder())) return;
  try {
    const { electronStore } = await library;
    electronStore({
      cwd: folder(),
      configName: NAME,
      fileExtension: ENDING,
      configFileMode: 0o600,
      serialize: () => JSON.stringify(state),
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    }).store = {};
  } catch {
    // A folder that cannot be written, or a file that the library cannot read: the window opens as usual next time.
  }
}
