import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { readyChromium, state } from './state.ts';
import type { Target } from './targets.ts';
import { WebContents } from './web-contents.ts';
import type { WebPreferences } from './web-preferences.ts';

interface WindowOptions {
  width?: number;
  height?: number;
  show?: boolean;
  webPreferences?: WebPreferences;
}

const windows = new Set<BrowserWindow>();
let lastId = 0;
let focused: BrowserWindow | null = null;

export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  #visible: boolean;
  #destroyed = false;

  constructor(options: WindowOptions = {}, contents?: WebContents) {
    super();
    // Electron's words where there is no app yet.
    readyChromium();
    lastId += 1;
    this.id = lastId;
    const { width = 800, height = 600, show = true, webPreferences = {} } = options;
    this.#visible = show;
    this.webContents = contents ?? WebContents.open(webPreferences, width, height);
    windows.add(this);
    state.windows.add(this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#closed());
    this.webContents.on('did-create-window', (target: Target, preferences: WebPreferences) =>
      adopt(target, preferences),
    );
  }

  static getAllWindows = () => [...windows];
  static getFocusedWindow = () => focused;
  static fromId = (id: number) => [...windows].find((window) => window.id === id) ?? null;
  static fromWebContents = (contents: WebContents) =>
    [...windows].find((window) => window.webContents === contents) ?? null;

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.#visible = true;
    this.focus();
  }
  hide(): void {
    this.#visible = false;
  }
  focus(): void {
    focused = this;
  }
  isFocused = () => focused === this;
  isVisible = () => this.#visible;
  isMinimized = () => false;
  isDestroyed = () => this.#destroyed;
  restore(): void {}
  setMenuBarVisibility(): void {}
  removeMenu(): void {}

  close(): void {
    let prevented = false;
    this.emit('close', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) void this.webContents.close();
  }

  destroy(): void {
    void this.webContents.destroy();
  }

  #closed(): void {
    this.#destroyed = true;
    windows.delete(this);
    state.windows.delete(this);
    if (focused === this) focused = null;
    this.emit('closed');
    if (windows.size === 0) app.lastWindowClosed();
  }
}

/** A window that a page was allowed to open has its opener's preferences. */
function adopt(target: Target, preferences: WebPreferences): void {
  new BrowserWindow({ webPreferences: preferences }, new WebContents(preferences, Promise.resolve(target)));
}
