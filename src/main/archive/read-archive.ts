import { ApiError } from '../../core/api.ts';
import { isWithinBounds } from '../../core/bounds.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArchiveHeader,
  archiveEnd,
  archiveHeader,
  archiveRecord,
  type StoredRecord,
  textHash,
} from './format.ts';

/** What an archive holds. `damaged`: the lines whose record is not what was exported; the others are whole. */
export interface ArchiveContent {
  readonly header: ArchiveHeader;
  readonly records: readonly StoredRecord[];
  readonly damaged: readonly number[];
}

const NEXT = 'Nothing was imported. Export it again, or choose another file.';

const refusal = (message: string) => new ApiError('invalid-input', `${message} ${NEXT}`);

const notAnExport = () => refusal('This is not a Crossroads export.');

/** Characters of the longest line there may be; every record that is saved is far shorter. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** The same of the header. A file without it is told by its beginning, however long it is. */
const LONGEST_HEADER = 64 * 1024;

/** Reads an archive as it arrives, in pieces of any length. */
export class ArchiveReader {
  /** The line that has not ended yet, in pieces. */
  #rest: string[] = [];
  #restLength = 0;
  #line = 0;
  #header: ArchiveHeader | null = null;
  #ended = false;
  #count = 0;
  readonly #records: StoredRecord[] = [];
  readonly #damaged: number[] = [];

  /** @throws ApiError invalid-input with the place, where it is no archive or a damaged one */
  push(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.#add(first);
    for (const each of others) {
      this.#take(this.#lineSoFar());
      this.#add(each);
    }
  }

  #add(piece: string): void {
    this.#rest.push(piece);
    this.#restLength += piece.length;
    if (this.#restLength <= (this.#header === null ? LONGEST_HEADER : LONGEST_LINE)) return;
    this.#lineSoFar();
    if (this.#header === null) throw notAnExport();
    throw refusal(`Line ${this.#line + 1} of this export is longer than any line that Crossroads writes.`);
  }

  /** The line up to here, which is let go of. */
  #lineSoFar(): string {
    const line = this.#rest.join('');
    this.#rest = [];
    this.#restLength = 0;
    return line;
  }

  /** @throws ApiError invalid-input where the end is missing */
  finish(): ArchiveContent {
    const last = this.#lineSoFar();
    if (last.trim() !== '') this.#take(last);
    if (this.#header === null) throw refusal('This file is empty.');
    if (!this.#ended) {
      throw refusal(`This export ends at line ${this.#line}, before its end: it was cut short.`);
    }
    return { header: this.#header, records: this.#records, damaged: this.#damaged };
  }

  #take(line: string): void {
    this.#line += 1;
    const value = jsonOf(line);
    if (this.#header === null) {
      this.#header = headerOf(value);
      return;
    }
    if (this.#ended) throw refusal(`Line ${this.#line} of this export stands after its end.`);
    const end = archiveEnd.safeParse(value);
    if (end.success) {
      this.#end(end.data.records);
      return;
    }
    this.#count += 1;
    const record = archiveRecord.safeParse(value);
    if (!record.success) throw refusal(`Line ${this.#line} of this export is damaged.`);
    const { sha256, ...stored } = record.data;
    if (textHash(stored.text) === sha256) this.#records.push(stored);
    else this.#damaged.push(this.#line);
  }

  #end(records: number): void {
    this.#ended = true;
    if (records === this.#count) return;
    throw refusal(`This export should hold ${records} records, but it holds ${this.#count}.`);
  }
}

function headerOf(value: unknown): ArchiveHeader {
  const header = archiveHeader.safeParse(value);
  if (!header.success) {
    const named = typeof value === 'object' && value !== null && 'format' in value;
    if (named && value.format === ARCHIVE_FORMAT) throw refusal('Line 1 of this export is damaged.');
    throw notAnExport();
  }
  if (header.data.version > ARCHIVE_VERSION) {
    throw new ApiError(
      'newer-version',
      'This export was made by a newer version of Crossroads. Update Crossroads, then import it.',
    );
  }
  return header.data;
}

function jsonOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isWithinBounds(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
