import { randomUUID } from 'node:crypto';
import { REPORT_HOST, SCHEME } from './addresses.ts';

/** Reports on their way into the window that prints them, each behind an address that works once. */
export class ReportPages {
  readonly #waiting = new Map<string, string>();

  /** Answers with the address of a page. */
  offer(html: string): string {
    const id = randomUUID();
    this.#waiting.set(id, html);
    return `${SCHEME}://${REPORT_HOST}/${id}`;
  }

  take(id: string): string | undefined {
    const html = this.#waiting.get(id);
    this.#waiting.delete(id);
    return html;
  }
}
