import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '../../core/api.ts';

export interface MenuActions {
  /** Asks the window to run an entry. */
  ask(entry: MenuEntry): void;
  showLog(): void;
  showDataFolder(): void;
}

interface MenuOptions {
  platform: NodeJS.Platform;
  /** Adds the entries for developers. */
  development: boolean;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu: the platform's own roles in their usual places, and the app's entries among them. */
export function menuTemplate(
  { platform, development }: MenuOptions,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const entry = (label: string, name: MenuEntry, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => actions.ask(name),
    ...(accelerator !== undefined && { accelerator }),
  });
  // The window undoes by itself, which Chromium's own undo knows nothing of. The key is only shown: the window hears it first.
  const undoes = (...of: Parameters<typeof entry>) => ({ ...entry(...of), registerAccelerator: false });
  const about = entry('About Crossroads', 'about');
  const settings = entry('Settings…', 'settings', 'CmdOrCtrl+,');

  const app: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      about,
      SEPARATOR,
      settings,
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    role: 'fileMenu',
    submenu: [
      entry('New decision', 'new-decision', 'CmdOrCtrl+N'),
      entry('Import a page…', 'import-page', 'CmdOrCtrl+I'),
      SEPARATOR,
      entry('Export PDF…', 'export-pdf', 'CmdOrCtrl+E'),
      SEPARATOR,
      ...(isMac ? [{ role: 'close' } as const] : [settings, SEPARATOR, { role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    role: 'editMenu',
    submenu: [
      undoes('Undo', 'undo', 'CmdOrCtrl+Z'),
      undoes('Redo', 'redo', platform === 'win32' ? 'CmdOrCtrl+Y' : 'CmdOrCtrl+Shift+Z'),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      { role: 'selectAll' },
      SEPARATOR,
      entry('Find…', 'find', 'CmdOrCtrl+F'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      entry('Home', 'home'),
      entry('Journal', 'journal', 'CmdOrCtrl+J'),
      entry('Cards', 'cards'),
      SEPARATOR,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      SEPARATOR,
      { role: 'togglefullscreen' },
      ...(development ? [SEPARATOR, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [
      entry('User guide', 'user-guide', 'F1'),
      entry('Keyboard shortcuts', 'shortcuts'),
      SEPARATOR,
      { id: 'show-log', label: 'Show the log', click: actions.showLog },
      { id: 'show-data-folder', label: 'Show the data folder', click: actions.showDataFolder },
      ...(isMac ? [] : [SEPARATOR, about]),
    ],
  };
  return [...(isMac ? [app] : []), file, edit, view, { role: 'windowMenu' }, help];
}
