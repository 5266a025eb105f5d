import { join } from 'node:path';
import { moveDamagedAside } from './damaged-files.ts';
import { bytesOf, fileText } from './durable-write.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { chainFolders, FROM_FILE, freeChainName } from './imported-chains.ts';
import { revisionFile, revisionNumbers, validHash } from './revisions.ts';
import type { StoreContext } from './store-context.ts';

/** One revision's exact file, on its way into the journal. */
export interface RevisionText {
  readonly number: number;
  readonly text: string;
}

/** The hash of each revision of a chain; null for a file that is damaged. */
type Hashes = ReadonlyMap<number, string | null>;

/** A file that an import has written. */
export interface WrittenFile {
  readonly file: string;
  readonly text: string;
}

/** Adds revisions written elsewhere to the journal, byte for byte. */
export interface Adoption {
  /** Where a decision is stored, and which of its revisions are there. */
  stateOf(id: string): { place: 'live' | 'trash' | 'none'; hashes: Hashes; beside: Hashes[] };
  /** Adds revisions under their own numbers; a damaged file in the place of one is moved aside first. */
  add(id: string, revisions: readonly RevisionText[], trashed: boolean): WrittenFile[];
  /** Puts a chain beside the decision's own. */
  addImportedChain(
    id: string,
    from: string,
    revisions: readonly RevisionText[],
    trashed: boolean,
  ): WrittenFile[];
  /** Moves the written files aside unless they were changed since. @returns how many were changed and stay */
  undo(written: readonly WrittenFile[]): number;
}

export function createAdoption(context: StoreContext): Adoption {
  const folderOf = (id: string, trashed: boolean) =>
    recordFolder(join(context.dataFolder, FOLDERS[trashed ? 'trashedJournal' : 'journal']), id);

  function create(file: string, text: string): WrittenFile {
    context.files.create(file, text);
    return { file, text };
  }

  return {
    stateOf(id) {
      for (const place of ['live', 'trash'] as const) {
        const folder = folderOf(id, place === 'trash');
        const hashes = hashesIn(folder, id);
        if (hashes.size === 0) continue;
        return { place, hashes, beside: chainFolders(folder).map((each) => hashesIn(each.folder, id)) };
      }
      return { place: 'none', hashes: new Map(), beside: [] };
    },
    add(id, revisions, trashed) {
      const folder = folderOf(id, trashed);
      return revisions.map(({ number, text }) => {
        const file = revisionFile(folder, number);
        if (bytesOrNull(file) !== null) {
          moveDamagedAside(context, [file], 'A damaged record was replaced by a whole one from an import.');
        }
        return create(file, text);
      });
    },
    addImportedChain(id, from, revisions, trashed) {
      const place = folderOf(id, trashed);
      const folder = join(place, freeChainName(place));
      const written = revisions.map(({ number, text }) => create(revisionFile(folder, number), text));
      return [...written, create(join(folder, FROM_FILE), fileText({ from }))];
    },
    undo(written) {
      const unchanged = written.filter(({ file, text }) =>
        bytesOrNull(file)?.equals(Buffer.from(text, 'utf8')),
      );
      if (unchanged.length > 0) {
        context.assertWritable();
        context.quarantine.moveAside(unchanged.map(({ file }) => file));
      }
      return written.length - unchanged.length;
    },
  };
}

function bytesOrNull(file: string): Buffer | null {
  try {
    return bytesOf(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function hashesIn(folder: string, id: string): Map<number, string | null> {
  const hashes = new Map<number, string | null>();
  for (const number of revisionNumbers(folder)) {
    const bytes = bytesOrNull(revisionFile(folder, number)) ?? Buffer.alloc(0);
    hashes.set(number, validHash(bytes, id, number));
  }
  return hashes;
}
