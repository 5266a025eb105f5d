// biome-ignore lint/style/noRestrictedImports: an app of its own, which Electron runs.
import { app, BrowserWindow } from 'electron/main';

/** What any app costs that shows one sandboxed window, as large as ours: a heading, and nothing else. */
async function start() {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL('data:text/html,<title>Bare</title><h1>Bare</h1>');
}

// Not awaited here: Electron is ready only once this file has run to its end.
app.whenReady().then(start);
