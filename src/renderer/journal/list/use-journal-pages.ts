import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalFilter, JournalPage, ListedRow } from '../../../core/journal/list/journal-query.ts';
import { api, failureMessage } from '../../app/client.ts';
import { useJournal } from '../../stores/journal-store.ts';

/** Number of rows requested at once. */
const PAGE = 60;

interface Pages {
  /** What the host said last; its rows are in `rows`. */
  page: JournalPage | null;
  rows: ReadonlyMap<number, ListedRow>;
  failure: string | null;
}

/**
 * The journal's rows, a page at a time as they come into sight. What was shown stays until the answer to a new filter is
 * there; while the host still reads, it is asked again.
 */
export function useJournalPages(filter: JournalFilter) {
  const [{ page, rows, failure }, setPages] = useState<Pages>({ page: null, rows: new Map(), failure: null });
  const latest = useRef(0);
  const asked = useRef(new Set<number>());

  const load = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    asked.current = new Set([0]);
    try {
      for (let reading = true; reading; ) {
        const next = await api.queryJournal({ ...filter, from: 0, count: PAGE });
        if (latest.current !== turn) return;
        reading = next.reading !== null;
        asked.current = new Set([0]);
        setPages({ page: next, rows: new Map(next.rows.entries()), failure: null });
      }
    } catch (error) {
      if (latest.current === turn) setPages((before) => ({ ...before, failure: failureMessage(error) }));
    }
  }, [filter]);
  useEffect(() => void load(), [load]);
  // Decisions deleted or restored elsewhere in the window.
  useEffect(() => useJournal.subscribe(() => void load()), [load]);

  /** Loads the rows of a range that are missing. */
  const want = useCallback(
    async (first: number, last: number) => {
      const turn = latest.current;
      for (let from = Math.floor(first / PAGE) * PAGE; from <= last; from += PAGE) {
        if (asked.current.has(from)) continue;
        asked.current.add(from);
        try {
          const next = await api.queryJournal({ ...filter, from, count: PAGE });
          if (latest.current !== turn) return;
          setPages((before) => ({
            ...before,
            rows: new Map([
              ...before.rows,
              ...next.rows.map((row, index): [number, ListedRow] => [from + index, row]),
            ]),
          }));
        } catch {
          // Asked for again when it comes into sight the next time.
          asked.current.delete(from);
        }
      }
    },
    [filter],
  );
  return { page, rows, failure, load, want };
}
