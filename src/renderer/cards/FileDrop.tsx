import { DropNotice } from './DropNotice.tsx';
import { takeFiles } from './take-file.ts';
import { useFileDrop } from './use-file-drop.ts';

/** Takes files that are dropped anywhere on a screen. @param notice what stands over it meanwhile */
export function FileDrop({ notice, disabled = false }: { notice: string; disabled?: boolean }) {
  const over = useFileDrop((files) => {
    if (!disabled) void takeFiles(files);
  });
  return over && !disabled ? <DropNotice notice={notice} /> : null;
}
