import { readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { entriesIn } from './data-entries.ts';
import { FOLDERS } from './folders.ts';
import { sha256 } from './hash.ts';
import { parseJson } from './json-bytes.ts';
import { revisionNumber } from './revisions.ts';
import { writeChecked } from './write-checked.ts';

/** The hashes of what was copied when the data was moved here, by path: what the old folder holds beyond it was written there since. */
export const COPIED_FILES = 'copied-files.json';

const copiedFiles = z.record(z.string(), z.string());

export function keepCopiedFiles(folder: string, copied: Readonly<Record<string, string>>): void {
  writeChecked(join(folder, COPIED_FILES), JSON.stringify(copied));
}

/** Once nobody asks about the old folder any more. */
export const forgetCopiedFiles = (folder: string): void =>
  rmSync(join(folder, COPIED_FILES), { force: true });

/** Empty where it is not known, after a move by a version that kept none. */
function copiedFilesIn(folder: string): Readonly<Record<string, string>> {
  try {
    return copiedFiles.parse(parseJson(readFileSync(join(folder, COPIED_FILES))));
  } catch {
    return {};
  }
}

const DECISION_HOMES = [FOLDERS.journal, FOLDERS.trashedJournal];

/**
 * What the folder that the data was moved from holds alone. A revision has to be in the journal here, or in its trash; all else has to
 * be as it was when it was copied, or as it is here. The index is left out: it is made anew from the files.
 *
 * @returns the paths, relative to the data folder
 */
export async function onlyInOldFolder(old: string, here: string): Promise<string[]> {
  const copied = copiedFilesIn(here);
  const found: string[] = [];
  for (const { path, isFile } of entriesIn(old)) {
    if (path.startsWith(FOLDERS.index + sep)) continue;
    if (!isFile || !(await isSafe(old, here, path, copied[path]))) found.push(path);
  }
  return found;
}

async function isSafe(old: string, here: string, path: string, wanted: string | undefined): Promise<boolean> {
  const bytes = await readFile(join(old, path));
  const home = DECISION_HOMES.find((each) => path.startsWith(each + sep));
  const isRevision = home !== undefined && revisionNumber(basename(path)) > 0;
  if (!isRevision && wanted === sha256(bytes)) return true;
  const places = isRevision ? DECISION_HOMES.map((each) => join(each, relative(home, path))) : [path];
  const copies = await Promise.all(places.map((place) => readFile(join(here, place)).catch(() => null)));
  return copies.some((copy) => copy?.equals(bytes));
}

/** What a file of the app belongs to, as a user calls it. */
const NAMES: Readonly<Record<string, string>> = {
  journal: 'a record of a decision',
  drafts: 'a draft',
  cards: 'a card of your own',
  reviews: 'a review under way',
  voices: 'a second voice',
  settings: 'settings',
  'unsaved-cards': 'cards in the making',
  snapshots: 'a snapshot',
  trash: 'something in the trash',
};

/** What such a file is, with its path. */
export const nameOfFile = (path: string): string =>
  `${NAMES[path.split(sep)[0] ?? ''] ?? 'a file'} (${path})`;
