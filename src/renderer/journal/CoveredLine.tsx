import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { type DecisionDays, dueSince } from '../../core/journal/due.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { localDay } from '../../core/local-day.ts';
import { useJournal } from '../stores/journal-store.ts';
import { longDay, momentDay } from '../ui/format.ts';
import { QuietButton } from '../ui/QuietButton.tsx';
import page from './decision-page.module.css';
import { LookFirstDialog } from './LookFirstDialog.tsx';

interface CoveredLineProps {
  /** The decision's. */
  id: string;
  committedAt: string;
  days: DecisionDays;
  canLook: boolean;
  onLooked: (decision: OpenedDecision) => void;
}

/** What stands in place of a covered result, with the way to look at it all the same. */
export function CoveredLine({ id, committedAt, days, canLook, onLooked }: CoveredLineProps) {
  const [looking, setLooking] = useState(false);
  // Until the lists are read, a review may be under way.
  const mayBeUnderWay = useJournal(
    ({ status, reviews }) => status !== 'ready' || reviews.some((review) => review.id === id),
  );
  const today = localDay(new Date());
  // Covered, but not due: it was, by a date that this machine had before.
  const wasDue = !mayBeUnderWay && dueSince(days, today, () => false) === null;
  return (
    <section className={page['verdict']} aria-label="The result">
      <p className={page['covered']}>
        <IconEyeOff size={18} stroke={1.6} aria-hidden />
        Your answers of {momentDay(committedAt)} are covered until you have given new ones.
      </p>
      {wasDue && (
        <p>
          They were covered when the date of this machine was later than today, {longDay(today)}. If today’s
          date is right, review now or look first.
        </p>
      )}
      {canLook && <QuietButton onClick={() => setLooking(true)}>Look first</QuietButton>}
      {looking && (
        <LookFirstDialog
          id={id}
          committedAt={committedAt}
          onLooked={(looked) => {
            setLooking(false);
            onLooked(looked);
          }}
          onClose={() => setLooking(false)}
        />
      )}
    </section>
  );
}
