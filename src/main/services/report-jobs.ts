import type { ReportStep } from '../../core/report-options.ts';
import type { ReportJob } from './env.ts';

/** The reports that are being made, by the names their windows gave them. */
export class ReportJobs {
  readonly #running = new Map<string, { step: ReportStep; cancel: AbortController }>();

  /** Runs what makes a report. @param name missing where nobody follows it */
  async run<T>(name: string | undefined, work: (job: ReportJob) => Promise<T>): Promise<T> {
    const cancel = new AbortController();
    const state = { step: 'reading' as ReportStep, cancel };
    if (name !== undefined) this.#running.set(name, state);
    try {
      return await work({
        signal: cancel.signal,
        begin(step) {
          state.step = step;
        },
      });
    } finally {
      if (name !== undefined) this.#running.delete(name);
    }
  }

  step(name: string): ReportStep | null {
    return this.#running.get(name)?.step ?? null;
  }

  /** Nothing happens where it is over already. */
  cancel(name: string): void {
    this.#running.get(name)?.cancel.abort();
  }
}
