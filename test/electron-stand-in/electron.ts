/** What `import 'electron'` gives under the stand-in: the parts of Electron that Crossroads uses. */
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { protocol } from './protocol.ts';
import { net, session } from './session.ts';
import { webContents } from './web-contents.ts';

const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
const shell = {};

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, protocol, session, shell, webContents };
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  protocol,
  session,
  shell,
  webContents,
};
