import { createContext, use, useCallback, useId, useLayoutEffect, useState } from 'react';

/** Told by each field: its id, and what is wrong with what it shows; null once that is solved. */
type Report = (id: string, message: string | null) => void;

/**
 * What fields show but cannot hand over, such as half a date or a number off its scale. The draft knows nothing of it, so
 * the way on has to ask for it, or it would be lost without a word.
 */
export const UnfinishedEntries = createContext<Report>(() => undefined);

/** For the screen around the fields: what is unfinished on it, each in a sentence that names its field. */
export function useUnfinishedEntries(): { unfinished: string[]; report: Report } {
  const [byId, setById] = useState<Readonly<Record<string, string>>>({});
  const report = useCallback<Report>(
    (id, message) =>
      setById(({ [id]: _, ...others }) => (message === null ? others : { ...others, [id]: message })),
    [],
  );
  return { unfinished: Object.values(byId), report };
}

/** For a field: tells the screen around what is wrong with what it shows; undefined where nothing is. */
export function useUnfinished(label: string, message: string | undefined): void {
  const report = use(UnfinishedEntries);
  const id = useId();
  // Before anything else hears the same key: the one that leaves a field half-written may be the one that goes on.
  useLayoutEffect(() => {
    if (message === undefined) return;
    report(id, `${label}: ${message}`);
    return () => report(id, null);
  }, [report, id, label, message]);
}
