import { useEffect, useState } from 'react';
import { type ListedRow, NO_FILTER } from '../../core/journal/list/journal-query.ts';
import { api } from './client.ts';

/** Number of decisions offered at once. */
const SHOWN = 8;

/**
 * The decisions that a few letters are found in, anywhere; the newest while nothing is typed.
 * @param open whether anyone looks: else nothing is asked
 */
export function useFoundDecisions(text: string, open: boolean): readonly ListedRow[] {
  const [rows, setRows] = useState<readonly ListedRow[]>([]);
  useEffect(() => {
    let wanted = open;
    const ask = async () => {
      for (let reading = true; reading && wanted; ) {
        const page = await api.queryJournal({
          ...NO_FILTER,
          text: text.slice(0, 200),
          from: 0,
          count: SHOWN,
        });
        if (wanted) setRows(page.rows);
        reading = page.reading !== null;
      }
    };
    // A failed search offers nothing; the journal screen says why.
    ask().catch(() => setRows([]));
    return () => {
      wanted = false;
    };
  }, [text, open]);
  return rows;
}
