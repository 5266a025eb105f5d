import { create } from 'zustand';

interface GivenExport {
  /** An exported file that was dropped, or opened from the system, until the storage page reads it. */
  file: File | null;
  /** Why the last one could not be read; null where it could. */
  refusal: string | null;
  /** The storage page is to open at its import. */
  wanted: boolean;
}

export const useGivenExport = create<GivenExport>(() => ({ file: null, refusal: null, wanted: false }));

export const giveExport = (file: File): void => useGivenExport.setState({ file, refusal: null });

export const refuseExport = (refusal: string): void => useGivenExport.setState({ file: null, refusal });

/** Opens the storage page, once it is asked for, at its import. */
export const wantImport = (): void => useGivenExport.setState({ wanted: true });

/** Takes the file that waits, once. */
export function takeGivenExport(): File | null {
  const { file } = useGivenExport.getState();
  if (file !== null) useGivenExport.setState({ file: null });
  return file;
}
