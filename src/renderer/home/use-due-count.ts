import { useEffect } from 'react';
import { dueAndSoon } from '../../core/journal/due.ts';
import { localDay } from '../../core/local-day.ts';
import { ensureJournal, useJournal } from '../stores/journal-store.ts';

/** How many things are due today, those of a review under way counted once. */
export function useDueCount(): number {
  const decisions = useJournal((state) => state.decisions);
  useEffect(() => void ensureJournal(), []);
  return dueAndSoon(decisions, localDay(new Date())).due.length;
}
