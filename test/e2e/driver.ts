import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inProject } from '../../scripts/project.ts';
import { launchElectron } from './support/electron-driver.ts';
import { electronLabel } from './support/electron-runtime.ts';
import { launchLoopback } from './support/loopback-driver.ts';

/** The hosts that one set of specs runs on, each from its built bundles. */
export type HostKind = 'loopback' | 'electron';

export const hosts: readonly HostKind[] = ['loopback', 'electron'];

/** For titles of specs: says whether Electron is Electron here. */
export const hostNames: Readonly<Record<HostKind, string>> = {
  loopback: 'loopback host',
  electron: electronLabel,
};

export interface LaunchOptions {
  /** Absolute; it need not exist. */
  dataFolder: string;
  /** BCP 47, of the system and of the page. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

export interface ExportedPdf {
  bytes: Uint8Array;
  /** The name that the app suggests. */
  fileName: string;
}

/** One running app, whatever host runs it. */
export interface Driver {
  readonly hostName: string;
  /** The app's window. Another one after `restart`. */
  readonly page: Page;
  /** Does what exports a report, and gets the file: saved where a dialog was told to, or downloaded. */
  exportPdf(trigger: () => Promise<void>): Promise<ExportedPdf>;
  /** Does what exports a report, then says no: the dialog is cancelled, or the download is. */
  cancelExport(trigger: () => Promise<void>): Promise<void>;
  reload(): Promise<void>;
  /** Ends the host at once, as a power cut would. A browser's tab stays open. */
  kill(): Promise<void>;
  /** Starts the app on the same data again, after `kill` or from running. */
  restart(): Promise<void>;
  /** Ends the app as its user does. */
  close(): Promise<void>;
}

const LAUNCHERS = { loopback: launchLoopback, electron: launchElectron };

/** @throws Error where the app is not built, or does not come up */
export function launch(kind: HostKind, options: LaunchOptions): Promise<Driver> {
  if (!existsSync(inProject('out', 'main', 'index.js')))
    throw new Error('Nothing is built. Run: npm run build');
  return LAUNCHERS[kind](options);
}
