import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { ExportButton } from '../export/ExportButton.tsx';
import { useApp } from '../stores/app-store.ts';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { capitalised, countOf } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { useStartDecision } from '../wizard/use-start-decision.ts';
import { DecisionTable } from './DecisionTable.tsx';
import { JournalFailure } from './JournalFailure.tsx';

/** All decisions, newest first. */
export function JournalScreen() {
  const { status, decisions } = useJournal();
  const readOnly = useApp((state) => state.info?.readOnly ?? null) !== null;
  const start = useStartDecision();
  useEffect(() => {
    void loadJournal();
  }, []);

  if (status === 'loading') return null;
  if (status === 'failed') return <JournalFailure />;
  if (decisions.length === 0) {
    return (
      <EmptyState
        title="Your decisions will be kept here."
        detail="An assessment comes here when you commit it. From then on it is frozen; notes can be added beside it."
      >
        <Button onClick={start} disabled={readOnly}>
          Start a decision
        </Button>
      </EmptyState>
    );
  }
  return (
    <Screen
      title={headline(decisions.length, decisions.at(-1)?.committedAt)}
      actions={<ExportButton subject={{ kind: 'journal' }} />}
    >
      <DecisionTable decisions={decisions} labelledBy="screen-heading" />
    </Screen>
  );
}

function headline(count: number, oldest: string | undefined): string {
  const counted = capitalised(countOf(count, 'decision', 'decisions'));
  if (oldest === undefined) return `${counted}.`;
  const year = new Date(oldest).getFullYear();
  return `${counted} ${year === new Date().getFullYear() ? 'this year' : `since ${year}`}.`;
}
