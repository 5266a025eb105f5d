import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { ApiError } from '../../core/api.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { DecisionComputed } from './DecisionComputed.tsx';
import { DecisionPage } from './DecisionPage.tsx';

type Loading =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string; gone: boolean }
  | { kind: 'ready'; decision: Decision };

interface DecisionScreenProps {
  id: string;
  /** A page of it, by its name in the address; the decision itself otherwise. */
  view?: string | undefined;
}

/** One decision of the journal, read from its files. */
export function DecisionScreen({ id, view }: DecisionScreenProps) {
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  const load = useCallback(async () => {
    setState({ kind: 'loading' });
    try {
      setState({ kind: 'ready', decision: await api.getDecision({ id }) });
    } catch (error) {
      const gone = error instanceof ApiError && error.code === 'not-found';
      setState({ kind: 'failed', message: failureMessage(error), gone });
    }
  }, [id]);
  useEffect(() => {
    void load();
  }, [load]);

  if (state.kind === 'loading') return <EmptyState title="Opening the decision…" busy />;
  if (state.kind === 'failed') {
    return (
      <EmptyState title="This decision cannot be opened." detail={state.message} alert>
        {!state.gone && <Button onClick={() => void load()}>Try again</Button>}
        <LinkButton href="/journal" {...(!state.gone && { variant: 'default' })}>
          Go to the journal
        </LinkButton>
      </EmptyState>
    );
  }
  if (view === 'how-computed') return <DecisionComputed decision={state.decision} />;
  return (
    <DecisionPage decision={state.decision} onChanged={(decision) => setState({ kind: 'ready', decision })} />
  );
}
