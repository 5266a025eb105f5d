import { create } from 'zustand';

/** An import or restored snapshot that can still be taken back. */
export interface DoneImport {
  key: string;
  /** What it came from. */
  fileName: string;
}

/** Newest first; the host keeps what it needs to undo them until Crossroads closes. */
export const useDoneImports = create<{ done: readonly DoneImport[] }>(() => ({ done: [] }));

export const rememberImport = (one: DoneImport): void =>
  useDoneImports.setState(({ done }) => ({ done: [one, ...done] }));

export const forgetImport = (key: string): void =>
  useDoneImports.setState(({ done }) => ({ done: done.filter((each) => each.key !== key) }));
