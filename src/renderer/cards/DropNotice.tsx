import { IconFileImport } from '@tabler/icons-react';
import css from './cards.module.css';

/** Covers the window while a file is dragged over it. */
export function DropNotice({ notice }: { notice: string }) {
  return (
    <div className={css['drop']} aria-hidden>
      <p>
        <IconFileImport size={24} stroke={1.6} />
        {notice}
      </p>
    </div>
  );
}
