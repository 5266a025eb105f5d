// biome-ignore lint/style/noRestrictedImports: runs inside Electron, ahead of the app
const { app } = require('electron');

/** Loaded ahead of the app (`electron -r`): quits while the window is still loading. */
app.once('browser-window-created', () => setImmediate(() => app.quit()));
