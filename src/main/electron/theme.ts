import { type BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../core/settings.ts';

/** The page's ground before its styles are there: `--cr-paper` of `tokens.css`, dark and light. */
const PAPER = { dark: '#15181f', light: '#f8f6f0' };

export const paperColour = (): string => PAPER[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];

/** Has menus, dialogs and the window's frame follow the setting; `system` follows the system. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Keeps a window's ground in the theme's colour: it shows while the window grows, and between two pages. */
export function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(paperColour());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.removeListener('updated', follow));
}
