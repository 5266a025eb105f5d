import type { Notice } from '../../core/api.ts';

/** What the storage found amiss since it was opened, in words for the user. */
export interface Findings {
  /** Says one thing once, however often it is met. `file` is what was moved aside, relative to the data folder. */
  add(text: string, file: string | null): void;
  list(): Notice[];
  dismiss(id: string): void;
}

export function createFindings(): Findings {
  const said = new Set<string>();
  const open = new Map<string, Notice>();
  return {
    add(text, file) {
      const key = JSON.stringify([text, file]);
      if (said.has(key)) return;
      said.add(key);
      const id = `finding-${said.size}`;
      open.set(id, { id, text, file });
    },
    list: () => [...open.values()],
    dismiss: (id) => {
      open.delete(id);
    },
  };
}
