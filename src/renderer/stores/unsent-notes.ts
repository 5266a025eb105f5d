import { create } from 'zustand';

/**
 * Notes that are being written, by decision: leaving a decision's page loses none. They last as long as the window; what is
 * to last longer is added.
 */
export const useUnsentNotes = create<Readonly<Record<string, string>>>(() => ({}));

export const keepUnsentNote = (decisionId: string, text: string): void =>
  useUnsentNotes.setState({ [decisionId]: text });

/** Is something written that was not added yet? */
export const hasUnsentNote = (): boolean =>
  Object.values(useUnsentNotes.getState()).some((text) => text.trim() !== '');
