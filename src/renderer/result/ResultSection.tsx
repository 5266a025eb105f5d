import { createContext, type ReactNode, use, useId } from 'react';
import css from './columns.module.css';
import { type SectionId, sectionId } from './section-links.tsx';
import { useShownTable } from './use-shown-table.tsx';

/** Level of the result's headline; its sections stand one below. */
export const ResultLevel = createContext<1 | 2>(1);

interface ResultSectionProps {
  /** Where links lead to it. */
  id?: SectionId;
  title: string;
  /** In the margin, beside what it explains. */
  note?: ReactNode;
  /** The figures of the section's chart. */
  table?: ReactNode;
  children: ReactNode;
}

/** A part of the result: its name over it, notes and the way to the table in the margin. */
export function ResultSection({ id, title, note, table, children }: ResultSectionProps) {
  const Heading = use(ResultLevel) === 1 ? 'h2' : 'h3';
  const headingId = useId();
  const { button, place } = useShownTable(title, table);
  return (
    <section
      {...(id !== undefined && { id: sectionId(id) })}
      className={css['section']}
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <Heading id={headingId} className={css['title']}>
        {title}
      </Heading>
      <div className={css['main']}>
        {children}
        {place}
      </div>
      <div className={css['notes']}>
        {note}
        {button}
      </div>
    </section>
  );
}
