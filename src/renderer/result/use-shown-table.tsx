import { type ReactNode, useId, useState } from 'react';
import { TableRegion } from '../ui/TableRegion.tsx';
import css from './links.module.css';

/**
 * The figures of a chart as a table, closed at first.
 *
 * @param of what the table is of
 * @returns the button that opens it, and its place; neither where there is no table
 */
export function useShownTable(of: string, table: ReactNode): { button: ReactNode; place: ReactNode } {
  const id = useId();
  const [shown, setShown] = useState(false);
  if (table === undefined) return { button: null, place: null };
  const words = shown ? 'Hide the table' : 'Show as table';
  return {
    button: (
      <button
        type="button"
        className={css['showTable']}
        aria-label={`${words}: ${of}`}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {words}
      </button>
    ),
    place: (
      <TableRegion id={id} hidden={!shown} aria-label={`${of}, as a table`}>
        {shown && table}
      </TableRegion>
    ),
  };
}
