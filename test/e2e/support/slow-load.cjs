const { copyFileSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout } = require('node:timers/promises');
// biome-ignore lint/style/noRestrictedImports: runs inside Electron, ahead of the app
const { app, BrowserWindow } = require('electron');

const { loadURL, show } = BrowserWindow.prototype;

/** Milliseconds: longer than a move of the window waits until it is kept. */
const SLOW = 1000;

/** Loaded ahead of the app (`electron -r`): the desktop places its window at once, its page comes a second later. */
BrowserWindow.prototype.loadURL = async function loadSlowly(...asked) {
  await setTimeout(0);
  this.emit('resize');
  await setTimeout(SLOW);
  return loadURL.apply(this, asked);
};

/** What is kept of the window when it is shown stays to be read. */
BrowserWindow.prototype.show = function showKept() {
  const folder = app.getPath('sessionData');
  copyFileSync(join(folder, 'window.json'), join(folder, 'at-show.json'));
  return show.call(this);
};
