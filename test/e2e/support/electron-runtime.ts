import { installedRuntime, whyNoElectron } from '../../../scripts/electron-runtime.ts';

/** The version of the runtime that the specs run on, which need not be the pinned one; null where they cannot run in Electron. */
export const electronVersion: string | null =
  whyNoElectron() === null ? (installedRuntime()?.version ?? null) : null;
