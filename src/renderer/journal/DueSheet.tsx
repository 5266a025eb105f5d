import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import type { Choice } from '../../core/assessment/draft.ts';
import { ownDueDay } from '../../core/journal/due.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { useJournal } from '../stores/journal-store.ts';
import { longDay } from '../ui/format.ts';
import { fromToday } from '../ui/from-today.ts';
import { QuietButton } from '../ui/QuietButton.tsx';
import { setClosed, snooze, unsnooze } from './arrange.ts';
import { BeginReview } from './BeginReview.tsx';
import css from './DueSheet.module.css';
import { ReviewDayDialog } from './ReviewDayDialog.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';

const DUE = {
  review: {
    mark: 'Review due',
    detail: 'About ten minutes. You answer again first; then both stand side by side.',
  },
  trial: { mark: 'Trial over', detail: 'Say whether it worked, then extend it, choose it or give it up.' },
  deferred: {
    mark: 'Deferral over',
    detail: 'You deferred this until now. Follow it up, or look back at it.',
  },
} as const;

interface DueSheetProps {
  decision: OpenedDecision;
  title: string;
  facts: { choice: Choice | null; until: Day | null; reviews: number };
  canChange: boolean;
  onChanged: (decision: OpenedDecision) => void;
}

/** What is due, as a sheet; else in one line when the decision comes back. */
export function DueSheet({ decision, title, facts, canChange, onChanged }: DueSheetProps) {
  const { id, arrangement } = decision;
  const [choosing, setChoosing] = useState(false);
  const underWay = useJournal(({ reviews }) => reviews.some((review) => review.id === id));
  const today = localDay(new Date());
  const due = ownDueDay({ ...arrangement, ...facts });
  const { snoozedUntil, closed } = arrangement;
  const snoozed = snoozedUntil !== null && snoozedUntil > today ? snoozedUntil : null;

  const reviewButton = (
    <BeginReview id={id} disabled={!canChange}>
      {underWay ? 'Go on with the review' : 'Begin review'}
    </BeginReview>
  );
  if (underWay && !closed)
    return (
      <section className={css['sheet']} aria-label="The review">
        <div>
          <p className={css['top']}>
            <span className={css['mark']}>Review under way</span>
          </p>
          <p className={css['detail']}>It goes on where you left it.</p>
        </div>
        <div className={css['actions']}>{reviewButton}</div>
      </section>
    );
  if (due !== null && due.kind !== 'prediction' && due.day <= today && snoozed === null && !closed) {
    const { mark, detail } = DUE[due.kind];
    return (
      <section className={css['sheet']} aria-label={mark}>
        <div>
          <p className={css['top']}>
            <span className={css['mark']}>{mark}</span>
            <strong>{due.day === today ? 'Today' : `Since ${longDay(due.day)}`}</strong>
          </p>
          <p className={css['detail']}>{detail}</p>
        </div>
        {canChange && (
          <div className={css['actions']}>
            <SnoozeMenu
              about={title}
              onSnooze={(until) => void snooze(id, until, snoozedUntil, { onChanged })}
            />
            {reviewButton}
          </div>
        )}
      </section>
    );
  }
  const day = snoozed ?? (due !== null && due.day > today ? due.day : null);
  return (
    <section className={css['line']} aria-label="When it comes back">
      <IconCalendar size={18} stroke={1.6} aria-hidden />
      <p>
        <strong>
          {closed
            ? 'Closed. It does not come back.'
            : day === null
              ? 'No review is planned.'
              : `${snoozed === null ? 'Comes back on' : 'Snoozed until'} ${longDay(day)}`}
        </strong>{' '}
        {!closed && day !== null && <span className={css['quiet']}>{fromToday(day, today)}</span>}
      </p>
      {canChange && (
        <div className={css['actions']}>
          {closed ? (
            <QuietButton onClick={() => void setClosed(id, false, { onChanged })}>Open it again</QuietButton>
          ) : snoozed !== null ? (
            <QuietButton onClick={() => void unsnooze(id, snoozedUntil, { onChanged })}>
              Wake it now
            </QuietButton>
          ) : (
            <QuietButton onClick={() => setChoosing(true)}>
              {day === null ? 'Set a day' : 'Change the day'}
            </QuietButton>
          )}
          <BeginReview id={id} variant="default">
            Review now
          </BeginReview>
        </div>
      )}
      {choosing && (
        <ReviewDayDialog decision={decision} onChanged={onChanged} onClose={() => setChoosing(false)} />
      )}
    </section>
  );
}
