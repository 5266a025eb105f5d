import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { takeFile } from './take-file.ts';

/** Takes a file that the user chose or dropped. */
export function useCardFile(): (file: File) => Promise<void> {
  const [, navigate] = useLocation();
  return useCallback((file) => takeFile(file, navigate), [navigate]);
}
