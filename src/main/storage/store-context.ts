import type { Findings } from './findings.ts';
import type { Quarantine } from './quarantine.ts';
import type { StoreFactory } from './store-factory.ts';

/** What every part of the storage works with. */
export interface StoreContext {
  readonly dataFolder: string;
  readonly createStore: StoreFactory;
  readonly findings: Findings;
  readonly quarantine: Quarantine;
  /**
   * Called before anything is changed.
   * @throws ApiError not-writable, disk-full: this process may not write the data folder
   */
  requireWritable(): void;
}
