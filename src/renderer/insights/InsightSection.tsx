import { type ReactNode, useId, useState } from 'react';
import { ShowTable } from '../result/ShowTable.tsx';
import { TableRegion } from '../ui/TableRegion.tsx';
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
  const tableId = useId();
  const [shown, setShown] = useState(false);
  return (
    <section className={css['section']} aria-labelledby={headingId}>
      <div className={css['head']}>
        <h2 id={headingId}>{title}</h2>
        <p className={css['count']}>
          {count}
          {table !== undefined && (
            <ShowTable of={title} controls={tableId} shown={shown} onToggle={() => setShown(!shown)} />
          )}
        </p>
      </div>
      {children}
      {table !== undefined && (
        <TableRegion id={tableId} hidden={!shown} aria-label={`${title}, as a table`}>
          {shown && table}
        </TableRegion>
      )}
    </section>
  );
}
