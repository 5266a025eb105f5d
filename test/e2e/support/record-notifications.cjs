// biome-ignore lint/style/noRestrictedImports: runs inside Electron, ahead of the app
const { Notification } = require('electron');

/** Loaded ahead of the app (`electron -r`): keeps what would be shown, where a test finds it; there need be no notification service. */
globalThis.notifications = [];
Notification.isSupported = () => true;
Notification.prototype.show = function show() {
  globalThis.notifications.push(this);
};
