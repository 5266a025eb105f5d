import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app } from 'electron';
import type { OpenedFile } from '../../core/api.ts';
import { ARCHIVE_EXTENSION } from '../archive/extension.ts';
import type { Log } from '../log/log-file.ts';
import { command } from './commands.ts';
import { openedPaths } from './opened-paths.ts';

/** Longest file that is handed to the window, in bytes; it knows what it takes, and says so. An export may hold a whole journal. */
const MOST_BYTES = 20_000_000;
const MOST_EXPORT_BYTES = 250_000_000;

/** What one start of the app tells another: the files that it was to open. Chromium reorders the arguments that it hands over itself. */
interface Start {
  files: string[];
}

export function thisStart(): Start {
  // Started from source, the app's own folder stands among the arguments.
  const appPath = process.defaultApp ? app.getAppPath() : null;
  return { files: openedPaths({ argv: process.argv, workingFolder: process.cwd() }, appPath) };
}

/** Files that the user opens from the system: by a double click, by dropping them on the icon, or in a terminal. */
export class OpenedFiles {
  /** Until there is a window. */
  readonly #waiting: string[] = [];
  #take = (path: string): void => void this.#waiting.push(path);

  constructor() {
    this.addFrom(thisStart());
    // macOS tells of files by this event, which may come before the app is ready.
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.#take(path);
    });
  }

  /** Adds the files of a start. @param given as that start tells it */
  addFrom(given: unknown): void {
    const { files }: { files?: unknown } = Object(given);
    if (!Array.isArray(files)) return;
    for (const path of files) if (typeof path === 'string') this.#take(path);
  }

  /** From now on files are handed to the window, those that waited first. */
  handToWindow(log: Log): void {
    this.#take = (path) => void hand(path, log);
    for (const path of this.#waiting.splice(0)) this.#take(path);
  }
}

async function hand(path: string, log: Log): Promise<void> {
  const file = { name: basename(path), size: 0, bytes: null };
  try {
    command({ kind: 'open-file', file: { ...file, ...(await contentOf(path)) } });
  } catch (error) {
    log.failure('Opening a file', error);
    command({ kind: 'open-file', file });
  }
}

async function contentOf(path: string): Promise<Pick<OpenedFile, 'size' | 'bytes'>> {
  const found = await stat(path);
  const most = path.endsWith(`.${ARCHIVE_EXTENSION}`) ? MOST_EXPORT_BYTES : MOST_BYTES;
  const isReadable = found.isFile() && found.size <= most;
  return { size: found.size, bytes: isReadable ? await readFile(path) : null };
}
