import { IconCalendarDown } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { hasDayAhead } from '../../core/journal/calendar.ts';
import { dueAndSoon } from '../../core/journal/due.ts';
import { localDay } from '../../core/local-day.ts';
import { capitalised } from '../../words/figures.ts';
import { FileDrop } from '../cards/FileDrop.tsx';
import { CalendarDialog } from '../journal/CalendarDialog.tsx';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { countOf, momentWeekday } from '../ui/format.ts';
import { QuietButton } from '../ui/QuietButton.tsx';
import { Screen } from '../ui/Screen.tsx';
import { ComingSoon } from './ComingSoon.tsx';
import { DraftSheet } from './DraftSheet.tsx';
import { DueList } from './DueList.tsx';
import { FirstRun } from './FirstRun.tsx';
import css from './HomeScreen.module.css';
import { RecentDecisions } from './RecentDecisions.tsx';

/** Drafts in progress, what has come back or will soon, and the latest decisions; on the first run, what this is. */
export function HomeScreen() {
  const { status, failure, drafts, decisions, reviews } = useJournal();
  const [calendar, setCalendar] = useState(false);
  // An empty journal is believed only once it was read for this screen: a first decision may have come since.
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    void loadJournal().finally(() => setRead(true));
  }, []);
  const isEmpty = drafts.length === 0 && decisions.length === 0;

  if (status === 'loading' || (isEmpty && status === 'ready' && !isRead))
    return <EmptyState title="Opening your journal…" busy />;
  if (status === 'failed')
    return <FailureState title="The journal cannot be read." detail={failure} onRetry={loadJournal} />;
  const drop = <FileDrop notice="Drop an exported file, a card or a page here" />;
  if (isEmpty) {
    return (
      <>
        <FirstRun />
        {drop}
      </>
    );
  }
  const today = localDay(new Date());
  const { due, soon } = dueAndSoon(decisions, today);
  return (
    <Screen
      over={momentWeekday(new Date().toISOString())}
      title={headline({ open: drafts.length, due: due.length, kept: decisions.length })}
    >
      {drafts.map((draft) => (
        <DraftSheet key={draft.id} draft={draft} today={today} />
      ))}
      <DueList due={due} reviews={reviews} today={today} lead={drafts.length === 0} />
      {soon.length > 0 && <ComingSoon soon={soon} today={today} />}
      {decisions.length > 0 && <RecentDecisions decisions={decisions} />}
      {calendar && <CalendarDialog id={null} onClose={() => setCalendar(false)} />}
      <div className={css['example']}>
        <Link href="/example">See a finished example</Link>
        {hasDayAhead({ decisions, drafts }, today) && (
          <QuietButton Icon={IconCalendarDown} onClick={() => setCalendar(true)}>
            Save the days ahead as a calendar file…
          </QuietButton>
        )}
      </div>
      {drop}
    </Screen>
  );
}

/** Counts of open drafts and due things; if there are none, of decisions. */
function headline({ open, due, kept }: { open: number; due: number; kept: number }): string {
  const parts = [
    ...(open > 0 ? [countOf(open, 'draft is open', 'drafts are open')] : []),
    ...(due > 0 ? [countOf(due, 'thing is due', 'things are due')] : []),
  ];
  if (parts.length === 0) return `${capitalised(countOf(kept, 'decision is kept', 'decisions are kept'))}.`;
  return `${capitalised(parts.join(', and '))}.`;
}
