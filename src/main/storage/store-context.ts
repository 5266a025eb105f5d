import type { DurableWriter } from './durable-write.ts';
import { writeFailure } from './failures.ts';
import type { Findings } from './findings.ts';
import type { Quarantine } from './quarantine.ts';

/** What every part of the storage works with. */
export interface StoreContext {
  readonly dataFolder: string;
  /** Asks by itself whether this process may write. */
  readonly files: DurableWriter;
  readonly findings: Findings;
  readonly quarantine: Quarantine;
  /**
   * Called before anything is moved or removed.
   * @throws ApiError not-writable, disk-full: this process may not write the data folder
   */
  assertWritable(): void;
  /** Does this process have the data folder, and is it there? */
  holdsFolder(): boolean;
}

/** Changes files of the data folder, where this process may. @throws ApiError disk-full, not-writable, and whatever `change` does */
export function changeFiles<T>({ assertWritable }: Pick<StoreContext, 'assertWritable'>, change: () => T): T {
  assertWritable();
  try {
    return change();
  } catch (error) {
    throw writeFailure(error);
  }
}
