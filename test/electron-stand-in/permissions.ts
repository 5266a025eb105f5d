import type { CdpSession } from './cdp.ts';
import { defaultSession } from './session.ts';

/** Chromium's names of permissions that a page can ask about, and Electron's. */
const NAMES = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'screen-wake-lock': 'screen-wake-lock',
  'persistent-storage': 'persistent-storage',
  'local-fonts': 'local-fonts',
  'window-management': 'window-management',
} as const;

/** Asks the app's handlers about each, and tells Chromium what they say. */
export async function applyPermissions(
  browser: CdpSession,
  webContents: unknown,
  origin: string,
): Promise<void> {
  for (const [name, permission] of Object.entries(NAMES)) {
    const setting = (await defaultSession.mayUse(webContents, permission, origin)) ? 'granted' : 'denied';
    await browser.send('Browser.setPermission', { permission: { name }, setting });
  }
}
