import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

interface Start {
  /** As the process got them, the program first. */
  argv: readonly string[];
  /** What relative paths start from. */
  workingFolder: string;
}

/**
 * What stands after the app's own path where it was started from source, and after the program where it is installed. Chromium's and
 * Playwright's switches may stand before.
 */
function ownArguments({ argv, workingFolder }: Start, appPath: string | null): string[] {
  if (appPath === null) return argv.slice(1);
  const at = argv.findIndex((argument, index) => index > 0 && resolve(workingFolder, argument) === appPath);
  return argv.slice(at === -1 ? argv.length : at + 1);
}

/** Reads the app's arguments: its one option, and the files to open. Switches that it does not know are Chromium's. */
export function readArguments(args: readonly string[]): { data: string | null; files: string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return { data: typeof values.data === 'string' ? values.data : null, files: positionals };
}

/** The files that the app was started with, as absolute paths. */
export const openedPaths = (start: Start, appPath: string | null): string[] =>
  readArguments(ownArguments(start, appPath)).files.map((file) => resolve(start.workingFolder, file));
