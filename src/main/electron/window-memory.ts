import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import { placeWindow, type Rectangle, type WindowState, windowStateIn } from './window-place.ts';

const NAME = 'window';
const ENDING = 'json';
/** Milliseconds without a further move until where it ended is kept. */
const SETTLED = 500;

/** Beside Electron's own files: how a window stands belongs to the machine, not to the journal. */
const folder = () => app.getPath('sessionData');

/** How the window stood; null where that is not known. */
export function rememberedWindow(): WindowState | null {
  try {
    return windowStateIn(JSON.parse(readFileSync(join(folder(), `${NAME}.${ENDING}`), 'utf8')));
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
    const [bounds, maximised, theme] = [
      window.getNormalBounds(),
      window.isMaximized(),
      nativeTheme.themeSource,
    ];
    void save({ bounds, maximised, zoomLevel, theme });
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

async function save(state: WindowState): Promise<void> {
  // A data folder that went away is not made anew.
  if (!existsSync(folder())) return;
  try {
    // Loaded with the host by now; the window does not wait for it.
    const { electronStore } = await import('./store.ts');
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
