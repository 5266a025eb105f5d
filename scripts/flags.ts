import { parseArgs } from 'node:util';
import { givenDataFolder } from '../src/main/data-folder.ts';

export const HELP = `Crossroads helps you decide between two career paths. It runs offline, on this machine only.

  npm start                      opens the app: in Electron where it can be had, else in your browser
  npm start -- --browser         goes straight to the browser
  npm start -- --data DIR        keeps the data in another folder
  npm start -- --help            shows this text

Ctrl+C ends it.`;

export interface Flags {
  browser: boolean;
  /** Absolute; undefined = the user's own folder. */
  data: string | undefined;
  help: boolean;
}

/**
 * Reads the flags of `npm start`.
 * @throws Error with one line for the user, where a flag is not one of these or --data names no folder
 */
export function readFlags(args: string[]): Flags {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'boolean', default: false },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
    strict: true,
    allowPositionals: false,
  });
  const { browser, data, help } = values;
  if (data?.trim() === '') throw new Error('--data needs the name of a folder.');
  // npm runs scripts in the project's folder, and keeps where the user stood.
  const base = process.env['INIT_CWD'] ?? process.cwd();
  return { browser, help, data: data === undefined ? undefined : givenDataFolder(data, base) };
}

/** Reads the flags; a wrong one ends the process with exit code 2 after saying so, --help with 0. */
export function flagsOrExit(args: string[]): Flags {
  try {
    const flags = readFlags(args);
    if (!flags.help) return flags;
    console.log(HELP);
    process.exit(0);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(line);
    console.error('npm start -- --help shows what there is.');
    process.exit(2);
  }
}
