import type { ReactNode } from 'react';

interface SectionProps {
  /** For the table of contents. */
  id: string;
  title: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a report that the table of contents names. */
export function Section({ id, title, className, children }: SectionProps) {
  return (
    <section className={className}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
