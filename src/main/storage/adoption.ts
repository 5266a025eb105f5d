import { renameSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { textHash } from '../archive/format.ts';
import { bytesOrDamaged, fileText } from './durable-write.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { sha256 } from './hash.ts';
import { chainFolders, FROM_FILE, freeChainName } from './imported-chains.ts';
import { linkIn, type RevisionLink, revisionFile, revisionNumber, revisionNumbers } from './revisions.ts';
import { changeFiles, type StoreContext } from './store-context.ts';

/** One revision's exact file, on its way into the journal. */
export interface RevisionText {
  readonly number: number;
  readonly text: string;
}

/** A revision's file in the journal. */
export interface ChainRecord {
  readonly number: number;
  /** Null where it is damaged. */
  readonly link: RevisionLink | null;
  /** What a damaged one holds; null where it is whole or cannot be read. */
  readonly bytes: Uint8Array | null;
}

/** A file that an import has written, and what it held then. */
export interface WrittenFile {
  readonly file: string;
  readonly sha256: string;
}

interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** A chain beside a decision's own, by the name of its folder. */
interface StoredChain {
  readonly name: string;
  readonly records: readonly ChainRecord[];
}

/** Where a decision is stored, its revisions, and those of the chains beside it. */
export interface DecisionState {
  readonly place: 'live' | 'trash' | 'none';
  readonly own: readonly ChainRecord[];
  readonly beside: readonly StoredChain[];
}

/** Adds revisions written elsewhere to the journal, byte for byte. */
export interface Adoption {
  stateOf(id: string): DecisionState;
  /**
   * Adds revisions under their own numbers, all or none. A damaged file in the place of one is moved aside; what has mended it is not
   * among the files to be taken back.
   * @param beside the name of the chain that they belong to; null or left out for the decision's own
   * @throws ApiError as saving does
   */
  add(
    id: string,
    revisions: readonly RevisionText[],
    trashed: boolean,
    beside?: string | null,
  ): WrittenFile[];
  /** Puts a chain beside the decision's own. @throws ApiError as saving does; then nothing of it is left */
  addImportedChain(
    id: string,
    from: string,
    revisions: readonly RevisionText[],
    trashed: boolean,
  ): WrittenFile[];
  /**
   * Moves the written files aside, but for those that were changed since, and those that something which is not theirs stands on: a
   * later revision, or a chain beside.
   * @returns how many stay
   */
  undo(written: readonly WrittenFile[]): number;
}

export function createAdoption(context: StoreContext): Adoption {
  const folderOf = (id: string, trashed: boolean) =>
    recordFolder(join(context.dataFolder, FOLDERS[trashed ? 'trashedJournal' : 'journal']), id);

  /** Creates files one after the other. Where one fails, those before it are taken back. */
  function createAll(files: readonly NewFile[]): WrittenFile[] {
    const done: WrittenFile[] = [];
    try {
      for (const each of files) {
        context.files.create(each.file, each.text);
        done.push({ file: each.file, sha256: textHash(each.text) });
      }
    } catch (error) {
      if (done.length > 0) moveAside(done);
      throw error;
    }
    return done;
  }

  const moveAside = (files: readonly WrittenFile[]) =>
    context.quarantine.moveAside(files.map(({ file }) => file));

  /** What was there is there again where this fails. */
  function mend({ file, text }: NewFile): void {
    const place = changeFiles(context, () => context.quarantine.moveAside([file]));
    try {
      context.files.create(file, text);
    } catch (error) {
      renameSync(join(context.dataFolder, place, relative(context.dataFolder, file)), file);
      throw error;
    }
    context.findings.add(
      'A damaged record was replaced by a whole one from an import. What could not be read was moved aside, not deleted.',
      place,
    );
  }

  return {
    stateOf(id) {
      for (const place of ['live', 'trash'] as const) {
        const folder = folderOf(id, place === 'trash');
        const own = recordsIn(folder, id);
        if (own.length === 0) continue;
        return { place, own, beside: besideIn(folder, id) };
      }
      return { place: 'none', own: [], beside: [] };
    },
    add(id, revisions, trashed, beside = null) {
      const own = folderOf(id, trashed);
      const folder = beside === null ? own : join(own, beside);
      const files = revisions.map(({ number, text }) => ({ file: revisionFile(folder, number), text }));
      const free = files.filter(({ file }) => bytesOrDamaged(file) === null);
      const written = createAll(free);
      try {
        for (const each of files.filter((file) => !free.includes(file))) mend(each);
      } catch (error) {
        if (written.length > 0) moveAside(written);
        throw error;
      }
      return written;
    },
    addImportedChain(id, from, revisions, trashed) {
      const place = folderOf(id, trashed);
      const folder = join(place, freeChainName(place));
      return createAll([
        ...revisions.map(({ number, text }) => ({ file: revisionFile(folder, number), text })),
        { file: join(folder, FROM_FILE), text: fileText({ from }) },
      ]);
    },
    undo(written) {
      const unchanged = written.filter((each) => {
        const bytes = bytesOrDamaged(each.file);
        return bytes instanceof Buffer && sha256(bytes) === each.sha256;
      });
      const free = unchanged.filter(({ file }) => !isStoodOn(file, unchanged));
      if (free.length > 0) changeFiles(context, () => moveAside(free));
      return written.length - free.length;
    },
  };
}

/**
 * Does something stand on a file that is not among the ones given: on a revision a later one or a chain beside, on what says where a chain
 * is from a revision of it?
 */
function isStoodOn(file: string, given: readonly WrittenFile[]): boolean {
  const folder = dirname(file);
  const isOther = (other: string) => given.every((each) => each.file !== other);
  const others = revisionNumbers(folder).filter((number) => isOther(revisionFile(folder, number)));
  if (basename(file) === FROM_FILE) return others.length > 0;
  const number = revisionNumber(basename(file));
  const hasChain = chainFolders(folder).some((chain) => isOther(join(chain.folder, FROM_FILE)));
  return number > 0 && (others.some((other) => other > number) || (hasChain && others.length === 0));
}

const besideIn = (decisionFolder: string, id: string): StoredChain[] =>
  chainFolders(decisionFolder).map(({ folder }) => ({
    name: basename(folder),
    records: recordsIn(folder, id),
  }));

function recordsIn(folder: string, id: string): ChainRecord[] {
  return revisionNumbers(folder).map((number): ChainRecord => {
    const read = bytesOrDamaged(revisionFile(folder, number));
    const bytes = read === 'damaged' ? null : read;
    const link = bytes === null ? null : linkIn(bytes, id, number);
    return { number, link, bytes: link === null ? bytes : null };
  });
}
