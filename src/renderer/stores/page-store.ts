import { create } from 'zustand';

interface PageState {
  /** The page as pasted or read from a file; kept while the app is open, so that leaving the screen loses nothing. */
  text: string;
  /** The file it was read from; null where it was pasted or has been changed since. */
  fileName: string | null;
  /** Why the file chosen last could not be read; null where none was refused. */
  refused: string | null;
  /** Files that were dropped together with this one and have not been read yet. */
  waiting: readonly File[];
}

/** The comparison page being read, before it becomes a card. */
export const usePage = create<PageState>(() => ({ text: '', fileName: null, refused: null, waiting: [] }));

/** Subject of the toasts about the text. */
export const PAGE_TEXT = 'text of the page';

export const setPageText = (text: string): void => usePage.setState({ text, fileName: null, refused: null });

/** What a file holds, in place of what was there. @returns the text before, to take it back */
export function setPageFile(text: string, fileName: string): string {
  const before = usePage.getState().text;
  usePage.setState({ text, fileName, refused: null });
  return before;
}

/** Files that wait for their turn, behind those that wait already. */
export const queuePageFiles = (files: readonly File[]): void =>
  usePage.setState(({ waiting }) => ({ waiting: [...waiting, ...files] }));

/** Takes the files that wait. @returns them */
export function takeWaitingFiles(): readonly File[] {
  const { waiting } = usePage.getState();
  usePage.setState({ waiting: [] });
  return waiting;
}

/** A file was refused; what was pasted stays. */
export const refusePageFile = (message: string): void => usePage.setState({ refused: message });
