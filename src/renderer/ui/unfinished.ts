import { createContext, use, useCallback, useId, useLayoutEffect, useMemo, useState } from 'react';

/** What is wrong with what a field shows, and the field's name among the problems where it has one. */
export interface Unfinished {
  message: string;
  field: string | undefined;
}

/** Reported by each field: its id, and what is wrong with what it shows; null once that is solved. */
export type Report = (id: string, unfinished: Unfinished | null) => void;

/**
 * What fields show but cannot hand over, such as half a date or a number off its scale. The draft knows nothing of it, so
 * the way on has to ask for it, or it would be lost without a word.
 */
export const UnfinishedEntries = createContext<Report>(() => undefined);

/** For the screen around the fields: what is unfinished on it, each in a sentence that names its field. */
export function useUnfinishedEntries(): { unfinished: Unfinished[]; report: Report } {
  const [byId, setById] = useState<Readonly<Record<string, Unfinished>>>({});
  const report = useCallback<Report>(
    (id, entry) =>
      setById(({ [id]: _, ...others }) => (entry === null ? others : { ...others, [id]: entry })),
    [],
  );
  // The same list as long as nothing changes in it.
  const unfinished = useMemo(() => Object.values(byId), [byId]);
  return { unfinished, report };
}

/** For a field: tells the screen around what is wrong with what it shows; undefined where nothing is. */
export function useUnfinished(label: string, message: string | undefined, field?: string): void {
  const report = use(UnfinishedEntries);
  useReport(report, message === undefined ? undefined : `${asSubject(label)}: ${message}`, field);
}

/** Keeps whoever listens up to date on a message: undefined where there is none. */
export function useReport(
  report: Report | undefined,
  message: string | undefined,
  field: string | undefined,
): void {
  const id = useId();
  // Before anything else hears the same key: the one that leaves a field half-written may be the one that goes on.
  useLayoutEffect(() => {
    if (report === undefined || message === undefined) return;
    report(id, { message, field });
    return () => report(id, null);
  }, [report, id, message, field]);
}

/** "Pay: points" is "Pay, points" where a colon follows. */
const asSubject = (label: string): string => label.replace(/: (?=[^:]*$)/, ', ');
