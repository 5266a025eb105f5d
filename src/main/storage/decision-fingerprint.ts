import { statSync } from 'node:fs';
import { join } from 'node:path';
import { arrangementNames } from './arrangements.ts';
import { hasConflictCopy } from './conflict-copies.ts';
import { namesIn, recordFolder } from './folders.ts';
import { revisionFile, revisionNumber } from './revisions.ts';

/** Fingerprint of an unreadable folder: never equal to an earlier one, so that it is read again next time. */
export const UNREADABLE = '?';

interface Fingerprint {
  readonly text: string;
  /** The highest number of its revisions. */
  readonly highest: number;
  /** A sync program has put a copy beside its files. */
  readonly hasCopy: boolean;
}

/**
 * Tells whether a decision's files are those that a line was made from: their names, sizes and times. Null where there is no
 * revision.
 */
export function fingerprint(journalFolder: string, id: string): Fingerprint | null {
  try {
    const folder = recordFolder(journalFolder, id);
    const names = namesIn(folder);
    const numbers = names.map(revisionNumber).filter((number) => number > 0);
    numbers.sort((one, other) => one - other);
    const highest = numbers.at(-1);
    if (highest === undefined) return null;
    const arranged = arrangementNames(names);
    const marks = [
      ...numbers.map((number) => fileMark(String(number), revisionFile(folder, number))),
      ...arranged.map((name) => fileMark(name, join(folder, name))),
    ];
    const hasOthers = names.length > numbers.length + arranged.length;
    return { text: marks.join(' '), highest, hasCopy: hasOthers && hasConflictCopy(names) };
  } catch {
    return { text: UNREADABLE, highest: 0, hasCopy: false };
  }
}

function fileMark(name: string, file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${name}:${size}:${mtimeMs}`;
}
