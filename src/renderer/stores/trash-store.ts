import { create } from 'zustand';
import { api } from '../app/client.ts';

/** Number of things in the trash; null until the host has answered. */
export const useTrash = create<{ count: number | null }>(() => ({ count: null }));

/** Counts anew. Where that fails, what was known stays: the trash is not what the user is about. */
export async function refreshTrash(): Promise<void> {
  try {
    useTrash.setState({ count: await api.countTrash(null) });
  } catch {
    // Counted again at the next change.
  }
}
