import { create } from 'zustand';

/** The card that was saved or added last, for the library to show once; null where there is none. */
export const useJustSaved = create<{ id: string | null }>(() => ({ id: null }));

export const showSaved = (id: string | null): void => useJustSaved.setState({ id });
