import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultDataFolder, givenDataFolder } from './data-folder.ts';
import { systemCode } from './storage/failures.ts';
import { makeFolder, syncFile, syncFolder } from './storage/folders.ts';
import { writeChecked } from './storage/write-checked.ts';

/** The data folder in use, and the file that remembers it. */
export interface DataPlace {
  /** The journal and all that is kept, absolute. */
  readonly folder: string;
  /** What belongs to this machine: the log, the port, Electron's own files. It stays where it is when the data is moved. */
  readonly machineFolder: string;
  /** Remembers another folder; null where `--data` names it at each start. */
  readonly pointer: DataPointer | null;
}

interface Pointed {
  dataFolder: string;
  /** The folder before the last move, until the user has said what becomes of it. */
  previous: string | null;
}

/** By hand: no library is loaded before the window. @throws Error where a text holds no such thing */
function pointedIn(text: string): Pointed {
  const { dataFolder, previous }: Record<string, unknown> = Object(JSON.parse(text));
  if (typeof dataFolder !== 'string' || dataFolder === '') throw new Error('It names no folder.');
  if (previous !== null && typeof previous !== 'string') throw new Error('Its folder before is none.');
  return { dataFolder, previous };
}

/** A small file beside the default place that names the data folder. */
export interface DataPointer {
  /** Null where none was chosen. @throws Error in words for the user, where it cannot be read */
  read(): Pointed | null;
  /** In one step: a kill leaves the one before or this one. @throws the file system's error */
  write(next: Pointed): void;
}

/**
 * @param given by `--data`, which wins; null where it is not
 * @param base what a relative path starts from
 * @throws Error in words for the user
 */
export function settlePlace(
  given: string | null,
  base: string,
  usual: string = defaultDataFolder(),
): DataPlace {
  if (given !== null) {
    const folder = givenDataFolder(given, base);
    return { folder, machineFolder: folder, pointer: null };
  }
  const pointer = createPointer(`${usual}.place.json`);
  return { folder: pointer.read()?.dataFolder ?? usual, machineFolder: usual, pointer };
}

function createPointer(file: string): DataPointer {
  return {
    read() {
      try {
        return pointedIn(readFileSync(file, 'utf8'));
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return null;
        throw new Error(
          `The file ${file}, which says where your data folder is, cannot be read. Your data is not touched. Start Crossroads with --data and that folder, or remove this file to use the usual place.`,
        );
      }
    },
    write(next) {
      const unfinished = `${file}.next`;
      makeFolder(dirname(file));
      rmSync(unfinished, { force: true });
      writeChecked(unfinished, `${JSON.stringify(next, null, 2)}\n`);
      syncFile(unfinished);
      renameSync(unfinished, file);
      syncFolder(dirname(file));
    },
  };
}
