import { useEffect } from 'react';
import { JournalFailure } from '../journal/JournalFailure.tsx';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { capitalised, countOf } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { DraftSheet } from './DraftSheet.tsx';
import { FirstRun } from './FirstRun.tsx';
import { RecentDecisions } from './RecentDecisions.tsx';

const today = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** Drafts in progress and the latest decisions; on the first run, what this is. */
export function HomeScreen() {
  const { status, drafts, decisions } = useJournal();
  useEffect(() => {
    void loadJournal();
  }, []);

  if (status === 'loading') return null;
  if (status === 'failed') return <JournalFailure />;
  if (drafts.length === 0 && decisions.length === 0) return <FirstRun />;
  return (
    <Screen over={today.format(new Date())} title={headline(drafts.length, decisions.length)}>
      {drafts.map((draft) => (
        <DraftSheet key={draft.id} draft={draft} />
      ))}
      {decisions.length > 0 && <RecentDecisions decisions={decisions} />}
    </Screen>
  );
}

function headline(drafts: number, decisions: number): string {
  if (drafts === 0) return `${capitalised(countOf(decisions, 'decision is kept', 'decisions are kept'))}.`;
  const open = capitalised(countOf(drafts, 'decision is open', 'decisions are open'));
  return decisions === 0 ? `${open}.` : `${open}, and ${countOf(decisions, 'is kept', 'are kept')}.`;
}
