import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { ApiError } from '../../core/api.ts';
import type { Delivery } from './env.ts';

/** Why a folder of the user's choice does not serve. */
export const refused = (message: string) => new ApiError('invalid-input', message);

/** @throws ApiError invalid-input where the path does not start from the root */
export function absoluteFolder(chosen: string): string {
  const folder = chosen.trim();
  if (!isAbsolute(folder)) throw refused('Give the whole path of the folder, from the root of the disk.');
  return resolve(folder);
}

/** Which folders the window may name. */
export interface NameableFolders {
  /** Null where the user cancels, or where there is no dialog. */
  ask(title: string): Promise<string | null>;
  /** Answers with the folder. @throws ApiError invalid-input where there is a dialog, and it has not given this folder */
  named(folder: string): string;
  /** One that was worked out from such a folder may be named too. */
  allow(folder: string): void;
}

/** Where there is a dialog, a page names no folder by itself: what is written there leaves the data folder. */
export function nameableFolders(dialog: Delivery['folder']): NameableFolders {
  const given = new Set<string>();
  return {
    async ask(title) {
      const folder = (await dialog?.(title)) ?? null;
      if (folder !== null) given.add(folder);
      return folder;
    },
    named(folder) {
      if (dialog !== null && !given.has(folder)) throw refused('Choose this folder in the dialog.');
      return folder;
    },
    allow: (folder) => void given.add(folder),
  };
}

/** The nearest folder above that is there. */
export function existingFolder(folder: string): string {
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return nearest;
}

/** With links resolved, as far as it is there. */
export function realFolder(folder: string): string {
  const nearest = existingFolder(folder);
  return join(realpathSync(nearest), folder.slice(nearest.length));
}
