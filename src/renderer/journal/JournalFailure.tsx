import { Button } from '@mantine/core';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Shown when the journal cannot be read, with a button to try again. */
export function JournalFailure() {
  const failure = useJournal((state) => state.failure);
  return (
    <EmptyState title="The journal cannot be read." detail={failure ?? ''} alert>
      <Button onClick={() => void loadJournal()}>Try again</Button>
    </EmptyState>
  );
}
