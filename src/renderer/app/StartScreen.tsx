import { loadApp, useApp } from '../stores/app-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState } from '../ui/FailureState.tsx';

/** Shown until the host has answered, and when it does not answer. */
export function StartScreen() {
  const { status, failure } = useApp();
  if (status === 'loading') return <EmptyState title="Opening your journal…" busy />;
  return <FailureState title="Crossroads could not start." detail={failure} onRetry={loadApp} />;
}
