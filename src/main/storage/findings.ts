import type { Notice } from '../../core/api.ts';

/** Problems that the storage has found since it was opened, in words for the user. */
export interface Findings {
  /**
   * Reports a problem once, however often it is found.
   * @param file what was moved aside, relative to the data folder
   * @param onDismiss called once the user has taken notice
   */
  add(text: string, file: string | null, onDismiss?: () => void): void;
  /** Takes back a problem that is solved, which may be reported again. */
  withdraw(text: string): void;
  list(): Notice[];
  dismiss(id: string): void;
}

export function createFindings(): Findings {
  let count = 0;
  const keys = new Set<string>();
  const open = new Map<string, Notice>();
  const dismissals = new Map<string, () => void>();
  return {
    add(text, file, onDismiss) {
      const key = keyOf(text, file);
      if (keys.has(key)) return;
      keys.add(key);
      count += 1;
      const id = `finding-${count}`;
      open.set(id, { id, text, file });
      if (onDismiss !== undefined) dismissals.set(id, onDismiss);
    },
    withdraw(text) {
      for (const [id, notice] of open) {
        if (notice.text !== text) continue;
        open.delete(id);
        dismissals.delete(id);
        keys.delete(keyOf(text, notice.file));
      }
    },
    list: () => [...open.values()],
    dismiss: (id) => {
      open.delete(id);
      dismissals.get(id)?.();
      dismissals.delete(id);
    },
  };
}

const keyOf = (text: string, file: string | null) => JSON.stringify([text, file]);
