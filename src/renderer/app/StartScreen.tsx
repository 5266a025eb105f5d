import { Button } from '@mantine/core';
import { loadApp, useApp } from '../stores/app-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Shown until the host has answered, and when it does not answer. */
export function StartScreen() {
  const { status, failure } = useApp();
  if (status === 'loading') return <EmptyState title="Opening your journal…" busy />;
  return (
    <EmptyState title="Crossroads could not start." detail={failure ?? ''} alert>
      <Button onClick={() => void loadApp()}>Try again</Button>
    </EmptyState>
  );
}
