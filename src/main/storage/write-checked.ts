import { readFileSync, writeFileSync } from 'node:fs';
import { FILE_MODE } from './folders.ts';

/**
 * Writes a new file of a few lines whole. For what helps storage along; what the user would miss goes through `durable-write`.
 * @throws the file system's error; ENOSPC too where the file was cut short without one
 */
export function writeChecked(file: string, text: string): void {
  writeFileSync(file, text, { mode: FILE_MODE, flag: 'wx' });
  if (readFileSync(file, 'utf8') !== text) {
    throw Object.assign(new Error('The file was cut short.'), { code: 'ENOSPC' });
  }
}
