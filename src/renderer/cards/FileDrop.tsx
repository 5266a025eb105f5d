import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import css from './cards.module.css';
import { takeFiles } from './take-file.ts';

interface FileDropProps {
  /** Covers the window while a file is held over it. */
  notice: string;
  disabled?: boolean;
  /** Takes any file that Crossroads can open where this is missing. */
  onFiles?: (files: readonly File[]) => unknown;
}

/** Does the drag carry files, rather than words? */
const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the window while the screen is there; elsewhere a browser would open them in the app's place. */
export function FileDrop({ notice, disabled = false, onFiles = takeFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => {
    if (!disabled) void onFiles(files);
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!over || disabled) return null;
  return (
    <div className={css['drop']} aria-hidden>
      <p>
        <IconFileImport size={24} stroke={1.6} />
        {notice}
      </p>
    </div>
  );
}
