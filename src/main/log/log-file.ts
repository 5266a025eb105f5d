import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeSafely } from './safe-error.ts';

/** A log of this many bytes is full, and a new one begins. */
const FULL_AT = 256 * 1024;
/** Number of full logs that are kept. */
const KEPT = 2;

/** Where a bug report finds what the window is not told. It holds nothing that the user wrote. */
export interface Log {
  /** Absolute; null where none can be kept. */
  readonly file: string | null;
  /** @param text in the app's own words */
  note(text: string): void;
  failure(doing: string, error: unknown): void;
}

/** Where the log of a data folder lies. */
export const logFileIn = (dataFolder: string): string => join(dataFolder, 'logs', 'crossroads.log');

/**
 * Renames that make room for a new log, in their order: the oldest goes as the one before takes its name.
 * @param size of the current log, in bytes
 */
export function rotation(file: string, size: number): readonly (readonly [from: string, to: string])[] {
  if (size < FULL_AT) return [];
  const names = [file, ...Array.from({ length: KEPT }, (_, index) => `${file}.${index + 1}`)];
  return names
    .slice(0, -1)
    .map((from, index) => [from, `${file}.${index + 1}`] as const)
    .reverse();
}

interface LogOptions {
  /** Absolute; null: nothing is kept. */
  file: string | null;
  now(): Date;
  /** Shows a failure to whoever started the app, with its message: a terminal is theirs, a log may be passed on. */
  show?(text: string): void;
}

/** Never throws: what cannot be logged is no reason to break off. */
export function openLog({ file, now, show }: LogOptions): Log {
  const write = (text: string) => {
    const line = `${now().toISOString()} ${text}\n`;
    if (file === null) return;
    try {
      // Its own folder alone: a data folder that went away is not made anew.
      if (!existsSync(dirname(file))) mkdirSync(dirname(file), { mode: 0o700 });
      for (const [from, to] of rotation(file, sizeOf(file))) if (sizeOf(from) > 0) renameSync(from, to);
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      // A full disk, or a folder that went away: the app tells of that by itself.
    }
  };
  return {
    file,
    note: write,
    failure(doing, error) {
      write(`${doing}: ${describeSafely(error)}`);
      show?.(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    },
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
