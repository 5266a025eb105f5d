import { join } from 'node:path';
import { z } from 'zod';
import {
  type IntegrityProblem,
  REVISION_SCHEMA_VERSION,
  type Revision,
  type RevisionBody,
} from '../../core/journal/decision.ts';
import { bytesOrDamaged, fileText } from './durable-write.ts';
import { isUnreadable, noNumberLeft, unreadable } from './failures.ts';
import { namesIn } from './folders.ts';
import { hashOf } from './hash.ts';
import { parseJson } from './json-bytes.ts';
import { upgrade } from './schema-versions.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The readable content of a decision's folder. Reading moves and changes nothing. */
export interface RevisionReading {
  readonly revisions: Revision[];
  readonly problems: IntegrityProblem[];
  /** The highest number there is a file for; 0 where there is none. */
  readonly highest: number;
}

/** The highest number that a revision can have. */
const HIGHEST = 99_999;

/** Five digits: a stray file with a huge number must not make anyone count up to it. */
const FILE_NAME = /^([1-9]\d{0,4})\.json$/;

const hashed = z.looseObject({ hash: z.string() });

export const revisionFile = (folder: string, number: number) => join(folder, `${number}.json`);

/** The numbers of the revision files in a decision's folder. */
export function revisionNumbers(folder: string): number[] {
  return namesIn(folder)
    .map(revisionNumber)
    .filter((number) => number > 0);
}

/** The number of the revision that a file of this name holds; 0 where it is none. */
export const revisionNumber = (name: string): number => Number(FILE_NAME.exec(name)?.[1] ?? 0);

/** Reads all revisions of a decision and checks each hash and the chain. */
export function readRevisions(folder: string, id: string): RevisionReading {
  const present = presentRevisions(folder);
  if (present === null) return { revisions: [], problems: [{ number: 1, problem: 'damaged' }], highest: 1 };
  const highest = Math.max(0, ...present);
  const revisions: Revision[] = [];
  const problems: IntegrityProblem[] = [];
  let before: string | null = null;
  for (let number = 1; number <= highest; number += 1) {
    const found = present.has(number) ? readRevision(revisionFile(folder, number), id, number) : 'missing';
    if (typeof found === 'string') {
      problems.push({ number, problem: found });
      before = null;
      continue;
    }
    if (!found.hashHolds) problems.push({ number, problem: 'hash' });
    const { revision } = found;
    if (number === 1 ? revision.previous !== null : before !== null && revision.previous !== before) {
      problems.push({ number, problem: 'chain' });
    }
    revisions.push(revision);
    before = revision.hash;
  }
  return { revisions, problems, highest };
}

/** Null where the folder is there but cannot be read: it counts as a first revision that is damaged. */
function presentRevisions(folder: string): Set<number> | null {
  try {
    return new Set(revisionNumbers(folder));
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

type Unreadable = 'missing' | 'damaged' | 'newer' | 'chain';

function readRevision(file: string, id: string, number: number): ParsedRevision {
  const bytes = bytesOrDamaged(file);
  return bytes instanceof Buffer ? parseRevision(bytes, id, number) : 'damaged';
}

type ParsedRevision = Unreadable | { revision: Revision; hashHolds: boolean };

/** A revision of this decision and number from the bytes of its file, wherever that lies. */
export function parseRevision(bytes: Uint8Array, id: string, number: number): ParsedRevision {
  const stored = hashed.safeParse(parseJson(bytes));
  if (!stored.success) return 'damaged';
  const { hash, ...content } = stored.data;
  const upgraded = upgrade(STORED.revision, stored.data);
  if (upgraded.kind !== 'value') return upgraded.kind;
  const revision = upgraded.value;
  if (revision.decisionId !== id || revision.number !== number) return 'chain';
  return { revision, hashHolds: hashOf(content) === hash };
}

/** Where a revision stands in its chain. */
export interface RevisionLink {
  readonly hash: string;
  /** The hash of the one before; null for the first. */
  readonly previous: string | null;
}

/** The link of a revision's file that is what it was when it was written, of whatever version; null for any other file. */
export function linkIn(bytes: Uint8Array, id: string, number: number): RevisionLink | null {
  const stored = hashed.safeParse(parseJson(bytes));
  if (!stored.success) return null;
  const { hash, ...content } = stored.data;
  const belongs = content['decisionId'] === id && content['number'] === number;
  if (!belongs || hashOf(content) !== hash) return null;
  const previous = content['previous'];
  return { hash, previous: typeof previous === 'string' ? previous : null };
}

/** The hash that what a file says should have, whatever hash it names; null where it is no revision at all. */
export function contentHash(bytes: Uint8Array): string | null {
  const stored = hashed.safeParse(parseJson(bytes));
  if (!stored.success) return null;
  const { hash: _, ...content } = stored.data;
  return hashOf(content);
}

/**
 * Writes the next revision under a new name; nothing that is there is touched.
 * @throws ApiError disk-full, not-writable (also past the last number that can be read), internal: then no file of this number was left by this process
 */
export function writeRevision(
  context: StoreContext,
  folder: string,
  content: Omit<Revision, 'schemaVersion' | 'hash'>,
): Revision {
  if (content.number > HIGHEST) throw noNumberLeft(HIGHEST);
  const file = revisionFile(folder, content.number);
  const unsigned = { schemaVersion: REVISION_SCHEMA_VERSION, ...content } as const;
  const revision: Revision = { ...unsigned, hash: hashOf(unsigned) };
  const text = fileText(revision);
  if (typeof parseRevision(Buffer.from(text, 'utf8'), content.decisionId, content.number) === 'string') {
    throw unreadable();
  }
  context.files.create(file, text);
  return revision;
}

/** The revision that follows what was read: one number on, chained to the last that can be read. */
export function nextRevision(
  id: string,
  { revisions, highest }: RevisionReading,
  at: string,
  body: RevisionBody,
): Omit<Revision, 'schemaVersion' | 'hash'> {
  return { decisionId: id, number: highest + 1, at, previous: revisions.at(-1)?.hash ?? null, body };
}
