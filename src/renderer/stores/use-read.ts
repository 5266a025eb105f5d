import { useCallback, useEffect, useRef, useState } from 'react';
import { useJournal } from './journal-store.ts';

type Reading<T> = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; value: T };

/**
 * What is read from the journal's files, and read again whenever the journal is listed anew, so that no figure outlives a change
 * made elsewhere, as by Undo on a toast. What was shown stays until the answer is there.
 *
 * @param read kept by the caller for as long as it means the same; another begins anew
 */
export function useRead<T>(read: () => Promise<T>) {
  const [{ of, reading }, setState] = useState<{ of: typeof read; reading: Reading<T> }>({
    of: read,
    reading: { kind: 'loading' },
  });
  /** Only the answer to the newest question counts. */
  const newest = useRef(0);
  const set = useCallback(
    (next: Reading<T>) => {
      newest.current += 1;
      setState({ of: read, reading: next });
    },
    [read],
  );
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const next = await read().then(
      (value): Reading<T> => ({ kind: 'ready', value }),
      (error: unknown): Reading<T> => ({ kind: 'failed', error }),
    );
    if (newest.current === mine) setState({ of: read, reading: next });
  }, [read]);
  useEffect(() => {
    void load();
    const unfollow = useJournal.subscribe(({ decisions }, before) => {
      if (decisions !== before.decisions) void load();
    });
    return () => {
      newest.current += 1;
      unfollow();
    };
  }, [load]);
  return {
    reading: of === read ? reading : ({ kind: 'loading' } as const),
    /** Takes over a value that is known already. */
    take: useCallback((value: T) => set({ kind: 'ready', value }), [set]),
    /** Reads once more, from the start. */
    again: useCallback(() => {
      set({ kind: 'loading' });
      void load();
    }, [set, load]),
  };
}
