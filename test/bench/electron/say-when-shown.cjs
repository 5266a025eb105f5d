// biome-ignore lint/style/noRestrictedImports: an app of its own, which Electron runs.
const { app } = require('electron/main');

// Given to Electron with -r, ahead of any app: says when its first window is shown.
app.once('browser-window-created', (_event, window) => {
  window.once('show', () => process.stdout.write('shown\n'));
});
