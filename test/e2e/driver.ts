import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inProject } from '../../scripts/project.ts';
import { E2E_HOST, HOST_KINDS, type HostKind } from '../../scripts/testing/host-kind.ts';
import { type ElectronDriver, launchElectron } from './support/electron-driver.ts';
import { electronVersion } from './support/electron-runtime.ts';
import { type LoopbackDriver, launchLoopback } from './support/loopback-driver.ts';

export type { HostKind } from '../../scripts/testing/host-kind.ts';

/** Those that a run of the specs tries. That Electron is missing is told by `electron/runtime.spec.ts`, once for all. */
export const hosts: readonly HostKind[] = HOST_KINDS.filter(
  (kind) => (process.env[E2E_HOST] ?? kind) === kind && (kind !== 'electron' || electronVersion !== null),
);

/** For titles of specs: says which Electron it is. */
export const hostNames: Readonly<Record<HostKind, string>> = {
  loopback: 'loopback host',
  electron: `Electron ${electronVersion}`,
};

export interface LaunchOptions {
  /** Absolute; it need not exist. */
  dataFolder: string;
  /** BCP 47, of the system and of the page. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** A CommonJS file that Electron's main process runs ahead of the app; absolute. The loopback host has no use for it. */
  runAhead?: string;
}

export interface ExportedPdf {
  bytes: Uint8Array;
  /** The name that the app suggests. */
  fileName: string;
}

/** One running app, whatever host runs it. */
export interface Driver {
  /** The app's window. Another one after `restart`. */
  readonly page: Page;
  /** Does what exports a report, and gets the file: saved where a dialog was told to, or downloaded. */
  exportPdf(trigger: () => Promise<unknown>): Promise<ExportedPdf>;
  /** Does what exports a report, then says no: the dialog is cancelled, or the download is. */
  cancelExport(trigger: () => Promise<unknown>): Promise<void>;
  reload(): Promise<void>;
  /** Ends the host at once, as a power cut would. A browser's tab stays open. */
  kill(): Promise<void>;
  /** Starts the app on the same data again, after `kill` or from running. */
  restart(): Promise<void>;
  /** Ends the app as its user does. */
  close(): Promise<void>;
}

/** What each host's driver has besides. */
export interface Drivers {
  loopback: LoopbackDriver;
  electron: ElectronDriver;
}

const LAUNCHERS: { [K in HostKind]: (options: LaunchOptions) => Promise<Drivers[K]> } = {
  loopback: launchLoopback,
  electron: launchElectron,
};

/** @throws Error where the app is not built, or does not come up */
export function launch<K extends HostKind>(kind: K, options: LaunchOptions): Promise<Drivers[K]> {
  if (!existsSync(inProject('out', 'main', 'index.js')))
    throw new Error('Nothing is built. Run: npm run build');
  return LAUNCHERS[kind](options);
}
