import type { EventEmitter } from 'node:events';
import type { Chromium } from './chromium.ts';

interface ClosableWindow extends EventEmitter {
  close(): void;
}

interface State {
  /** From the moment the app is ready. */
  chromium: Chromium | undefined;
  readonly windows: Set<ClosableWindow>;
}

/** What the parts share. */
export const state: State = { chromium: undefined, windows: new Set() };

/** @throws Error before the app is ready, as Electron does for whatever needs a window. */
export function readyChromium(): Chromium {
  if (state.chromium === undefined) throw new Error('Cannot create BrowserWindow before app is ready');
  return state.chromium;
}
