import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const ZOOM: MenuItemConstructorOptions[] = [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { type: 'separator' },
  { role: 'togglefullscreen' },
];

const FOR_DEVELOPERS: MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'reload' },
  { role: 'toggleDevTools' },
];

/** What the system expects of a window, in the system's own words; nothing of the app's is only here. */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: process.platform === 'darwin' ? 'appMenu' : 'fileMenu' },
      { role: 'editMenu' },
      { label: 'View', submenu: app.isPackaged ? ZOOM : [...ZOOM, ...FOR_DEVELOPERS] },
      { role: 'windowMenu' },
    ]),
  );
}
