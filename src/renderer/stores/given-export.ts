import { create } from 'zustand';

interface GivenExport {
  /** An exported file that was dropped, or opened from the system, until the storage page reads it. */
  file: File | null;
  /** Why the last one could not be read; null where it could. */
  refusal: string | null;
}

export const useGivenExport = create<GivenExport>(() => ({ file: null, refusal: null }));

export const giveExport = (file: File): void => useGivenExport.setState({ file, refusal: null });

export const refuseExport = (refusal: string): void => useGivenExport.setState({ file: null, refusal });

/** Takes the file that waits, once. */
export function takeGivenExport(): File | null {
  const { file } = useGivenExport.getState();
  if (file !== null) useGivenExport.setState({ file: null });
  return file;
}
