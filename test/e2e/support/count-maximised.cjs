// biome-ignore lint/style/noRestrictedImports: runs inside Electron, ahead of the app
const { BrowserWindow } = require('electron');

/** Loaded ahead of the app (`electron -r`): counts how often it asks for a maximised window; there need be no window manager that makes one. */
globalThis.askedToMaximise = 0;
const { maximize } = BrowserWindow.prototype;
BrowserWindow.prototype.maximize = function maximizeCounted() {
  globalThis.askedToMaximise += 1;
  return maximize.call(this);
};
