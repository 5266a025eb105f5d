import { useCallback } from 'react';
import { ApiError } from '../../core/api-error.ts';
import { api, failureMessage } from '../app/client.ts';
import { useRead } from '../stores/use-read.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState, TO_JOURNAL } from '../ui/FailureState.tsx';
import { DecisionComputed } from './DecisionComputed.tsx';
import { DecisionPage } from './DecisionPage.tsx';

interface DecisionScreenProps {
  id: string;
  /** A page of it, by its name in the address; the decision itself otherwise. */
  view?: string | undefined;
}

/** One decision of the journal, read from its files. */
export function DecisionScreen({ id, view }: DecisionScreenProps) {
  const { reading, take, again } = useRead(useCallback(() => api.getDecision({ id }), [id]));

  if (reading.kind === 'loading') return <EmptyState title="Opening the decision…" busy />;
  if (reading.kind === 'failed') {
    const { error } = reading;
    const gone = error instanceof ApiError && error.code === 'not-found';
    return (
      <FailureState
        title="This decision cannot be opened."
        detail={failureMessage(error)}
        onRetry={gone ? undefined : again}
        leave={TO_JOURNAL}
      />
    );
  }
  if (view === 'how-computed') return <DecisionComputed decision={reading.value} />;
  return <DecisionPage decision={reading.value} onChanged={take} />;
}
