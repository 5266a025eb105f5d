import { unguessable } from './session.ts';

/** A finished report, waiting to be fetched. */
export interface ReportDocument {
  kind: 'pdf' | 'page';
  body: Uint8Array<ArrayBuffer> | string;
  fileName: string;
}

/** More than this many that nobody fetched are not kept: the oldest goes. */
const MOST_WAITING = 8;

/** Finished reports, in memory only, each behind an address that works once. */
export class DocumentShelf {
  readonly #waiting = new Map<string, ReportDocument>();

  /** Keeps a report; answers with its address's last part. */
  put(document: ReportDocument): string {
    const key = unguessable();
    this.#waiting.set(key, document);
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > MOST_WAITING && oldest !== undefined) this.#waiting.delete(oldest);
    return key;
  }

  /** Hands a report out, once. */
  take(key: string): ReportDocument | undefined {
    const document = this.#waiting.get(key);
    this.#waiting.delete(key);
    return document;
  }
}
