import { unguessable } from './session.ts';

/** A finished file, waiting to be fetched. */
export interface WaitingFile {
  /** How the browser is to take it: kept as a file, or shown as a page of a report. */
  kind: 'attachment' | 'page';
  /** A long text is made while it is fetched. */
  body: Uint8Array<ArrayBuffer> | string | AsyncIterable<string>;
  mediaType: string;
  fileName: string;
}

/** More than this many that nobody fetched are not kept: the oldest goes. */
const MAX_WAITING = 8;

/** Finished files, in memory only, each behind an address that works once. */
export class PendingDownloads {
  readonly #waiting = new Map<string, WaitingFile>();

  /** Keeps a file; answers with its address. */
  put(file: WaitingFile): string {
    const key = unguessable();
    this.#waiting.set(key, file);
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > MAX_WAITING && oldest !== undefined) this.#waiting.delete(oldest);
    return `/files/${key}`;
  }

  /** Hands a file out, once. */
  take(key: string): WaitingFile | undefined {
    const file = this.#waiting.get(key);
    this.#waiting.delete(key);
    return file;
  }
}
