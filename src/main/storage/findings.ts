import type { Notice } from '../../core/api.ts';

/** Problems that the storage has found since it was opened, in words for the user. */
export interface Findings {
  /**
   * Reports a problem once, however often it is found.
   * @param file what was moved aside, relative to the data folder
   * @param onDismiss called once the user has taken notice
   */
  add(text: string, file: string | null, onDismiss?: () => void): void;
  list(): Notice[];
  dismiss(id: string): void;
}

export function createFindings(): Findings {
  const keys = new Set<string>();
  const open = new Map<string, Notice>();
  const dismissals = new Map<string, () => void>();
  return {
    add(text, file, onDismiss) {
      const key = JSON.stringify([text, file]);
      if (keys.has(key)) return;
      keys.add(key);
      const id = `finding-${keys.size}`;
      open.set(id, { id, text, file });
      if (onDismiss !== undefined) dismissals.set(id, onDismiss);
    },
    list: () => [...open.values()],
    dismiss: (id) => {
      open.delete(id);
      dismissals.get(id)?.();
      dismissals.delete(id);
    },
  };
}
