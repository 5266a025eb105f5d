import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { ApiError } from '../../core/api.ts';

/** Why a folder of the user's choice does not serve. */
export const refused = (message: string) => new ApiError('invalid-input', message);

/** @throws ApiError invalid-input where the path does not start from the root */
export function absoluteFolder(chosen: string): string {
  const folder = chosen.trim();
  if (!isAbsolute(folder)) throw refused('Give the whole path of the folder, from the root of the disk.');
  return resolve(folder);
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
