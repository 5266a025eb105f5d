import type { ReactNode } from 'react';
import css from './MarginNote.module.css';

interface WithMarginNotesProps {
  /** What stands in the margin beside it; under it in narrow windows. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a screen with its margin. */
export function WithMarginNotes({ note, children }: WithMarginNotesProps) {
  return (
    <div className={css['noted']}>
      <div className={css['main']}>{children}</div>
      {note !== undefined && <div className={css['margin']}>{note}</div>}
    </div>
  );
}

interface MarginNoteProps {
  title: string;
  children: ReactNode;
}

/** A small explanation, in sight instead of in a tooltip. */
export function MarginNote({ title, children }: MarginNoteProps) {
  return (
    <aside className={css['note']} aria-label={title}>
      <p className={css['title']}>{title}</p>
      {children}
    </aside>
  );
}

/** Every step says in its margin what its question is for. */
export function WhyWeAsk({ children }: { children: ReactNode }) {
  return <MarginNote title="Why this is asked">{children}</MarginNote>;
}
