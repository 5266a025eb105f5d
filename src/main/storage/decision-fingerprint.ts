import { statSync } from 'node:fs';
import { join } from 'node:path';
import { arrangementNames } from './arrangements.ts';
import { namesIn, recordFolder } from './folders.ts';
import { revisionFile, revisionNumber } from './revisions.ts';

/** What does not answer: never the same as before, so that it is looked at again next time. */
export const UNREADABLE = '?';

/**
 * Tells whether a decision's files are those that a line was made from: their names, sizes and times. Null where there is no
 * revision.
 */
export function fingerprint(journalFolder: string, id: string): { text: string; highest: number } | null {
  try {
    const folder = recordFolder(journalFolder, id);
    const names = namesIn(folder);
    const numbers = names.map(revisionNumber).filter((number) => number > 0);
    numbers.sort((one, other) => one - other);
    const highest = numbers.at(-1);
    if (highest === undefined) return null;
    const marks = [
      ...numbers.map((number) => fileMark(String(number), revisionFile(folder, number))),
      ...arrangementNames(names).map((name) => fileMark(name, join(folder, name))),
    ];
    return { text: marks.join(' '), highest };
  } catch {
    return { text: UNREADABLE, highest: 0 };
  }
}

function fileMark(name: string, file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${name}:${size}:${mtimeMs}`;
}
