import { useCallback, useEffect, useState } from 'react';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';

type Loaded =
  | { state: 'loading' }
  | { state: 'ready'; decision: Decision }
  | { state: 'failed'; failure: string };

/** One decision from the journal; `show` takes what an appended note answers with. */
export function useDecision(id: string): Loaded & { show: (decision: Decision) => void } {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    let left = false;
    api.getDecision({ id }).then(
      (decision) => {
        if (!left) setLoaded({ state: 'ready', decision });
      },
      (error: unknown) => {
        if (!left) setLoaded({ state: 'failed', failure: failureMessage(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [id]);
  const show = useCallback((decision: Decision) => setLoaded({ state: 'ready', decision }), []);
  return { ...loaded, show };
}
