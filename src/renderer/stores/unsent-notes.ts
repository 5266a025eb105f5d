import { create } from 'zustand';

/**
 * Notes that are being written, by decision: leaving a decision's page loses none. They last as long as the window; what is
 * to last longer is added.
 */
export const useUnsentNotes = create<Readonly<Record<string, string>>>(() => ({}));

export const keepUnsentNote = (decisionId: string, text: string): void =>
  useUnsentNotes.setState({ [decisionId]: text });

/** Is there a note that was not added yet? */
export const someUnsent = (notes: Readonly<Record<string, string>>): boolean =>
  Object.values(notes).some((text) => text.trim() !== '');
