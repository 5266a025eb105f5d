import { type ReactNode, useId } from 'react';
import { useShownTable } from '../result/use-shown-table.tsx';
import css from './insights.module.css';

interface InsightSectionProps {
  title: string;
  /** The number of cases, or how to read the figures. */
  count?: string;
  /** The figures of the section's chart. */
  table?: ReactNode;
  children: ReactNode;
}

/** A part of the insights: its name, the number of cases, and a table beside the chart. */
export function InsightSection({ title, count, table, children }: InsightSectionProps) {
  const headingId = useId();
  const { button, place } = useShownTable(title, table);
  return (
    <section className={css['section']} aria-labelledby={headingId}>
      <div className={css['head']}>
        <h2 id={headingId}>{title}</h2>
        <p className={css['count']}>
          {count}
          {button}
        </p>
      </div>
      {children}
      {place}
    </section>
  );
}
