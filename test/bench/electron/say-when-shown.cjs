// biome-ignore lint/style/noRestrictedImports: an app of its own, which Electron runs.
const { app } = require('electron/main');

// Given to Electron with -r, ahead of any app: says when its first window is shown, and when its page has nothing more to wait for.

/** Milliseconds between two looks at the page. */
const LOOK_AGAIN = 10;

async function sayWhenReady(contents) {
  const isReady = 'document.querySelector(\'[aria-busy="true"]\') === null';
  while (!(await contents.executeJavaScript(isReady))) await new Promise((go) => setTimeout(go, LOOK_AGAIN));
  process.stdout.write('ready\n');
}

app.once('browser-window-created', (_event, window) => {
  window.once('show', () => {
    process.stdout.write('shown\n');
    sayWhenReady(window.webContents);
  });
});
