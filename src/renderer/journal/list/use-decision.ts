import { useEffect, useState } from 'react';
import type { ListedRow } from '../../../core/journal/list/journal-query.ts';
import type { OpenedDecision } from '../../../core/journal/opened-decision.ts';
import { api, failureMessage } from '../../app/client.ts';

/** How long a row stays chosen before its decision is read, in ms: a key held down passes many. */
const PAUSE = 120;

interface Read {
  decision: OpenedDecision | null;
  failure: string | null;
}

/**
 * The decision of a row, read once the row has stayed, and again when it is listed anew; null while it is not there. For
 * one decision only: its component is keyed by the id.
 */
export function useDecision(row: ListedRow) {
  const [{ decision, failure }, setRead] = useState<Read>({ decision: null, failure: null });
  useEffect(() => {
    let current = true;
    const done = (next: Read) => {
      if (current) setRead(next);
    };
    const waiting = setTimeout(() => {
      api.getDecision({ id: row.id }).then(
        (read) => done({ decision: read, failure: null }),
        (error: unknown) => done({ decision: null, failure: failureMessage(error) }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [row]);
  return {
    decision,
    failure,
    setDecision: (next: OpenedDecision) => setRead({ decision: next, failure: null }),
  };
}
