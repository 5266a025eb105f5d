import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DueItem } from '../../core/journal/due.ts';
import type { ReviewSummary } from '../../core/review-api.ts';
import type { Day } from '../../core/time.ts';
import { countDue, severalLine } from '../../words/review-due.ts';
import { BeginReview } from '../journal/BeginReview.tsx';
import { momentDay } from '../ui/format.ts';
import look from '../ui/look.module.css';
import css from './DueList.module.css';
import { DueMark, DueRow } from './DueRow.tsx';
import { type DueGroup, dueGroups, ROWS_SHOWN } from './due-groups.ts';
import { useDueRows } from './use-due-rows.ts';

interface DueListProps {
  due: readonly DueItem[];
  reviews: readonly ReviewSummary[];
  today: Day;
  /** Nothing comes before it on the screen: its first row is the sheet. */
  lead: boolean;
}

/** What is due, one row per kind; it stays until it is answered. */
export function DueList({ due, reviews, today, lead }: DueListProps) {
  const underWay = new Set(reviews.map(({ id }) => id));
  const waiting = due.filter((item) => item.kind === 'prediction' || !underWay.has(item.decision.id));
  const { rows, follow } = useDueRows(waiting);
  if (reviews.length + rows.length === 0) return null;
  return (
    <section aria-labelledby="due">
      <div className={css['head']}>
        <h2 id="due">Due</h2>
        <p className={look['quiet']}>
          {waitingLine(reviews.length + rows.filter(({ done }) => done === null).length)}
        </p>
      </div>
      <ul>
        {reviews.map((review, index) => (
          <UnderWay key={review.id} review={review} lead={lead && index === 0} />
        ))}
        {dueGroups(rows).map((group, index) => (
          <Group
            key={group.kind}
            group={group}
            follow={follow}
            today={today}
            lead={lead && reviews.length === 0 && index === 0}
          />
        ))}
      </ul>
    </section>
  );
}

function waitingLine(count: number): string {
  if (count === 0) return 'All is done.';
  return count === 1 ? 'It waits here until you answer.' : 'They wait here until you answer.';
}

interface UnderWayProps {
  review: ReviewSummary;
  lead: boolean;
}

function UnderWay({ review: { id, title, startedAt }, lead }: UnderWayProps) {
  return (
    <li className={css['row']} data-lead={lead || undefined}>
      <DueMark kind="review" />
      <div className={css['words']}>
        <p className={css['title']} data-user-text>
          {title}
        </p>
        <p className={look['quiet']}>Review begun on {momentDay(startedAt)}.</p>
      </div>
      <BeginReview id={id} variant={lead ? 'filled' : 'default'} aria-label={`Go on: ${title}`}>
        Go on
      </BeginReview>
    </li>
  );
}

interface GroupProps {
  group: DueGroup;
  follow: ReturnType<typeof useDueRows>['follow'];
  today: Day;
  lead: boolean;
}

function Group({ group: { kind, rows }, follow, today, lead }: GroupProps) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const [first] = rows;
  if (rows.length === 1 && first !== undefined)
    return <DueRow row={first} follow={follow} today={today} lead={lead} />;
  const shown = all ? rows : rows.slice(0, ROWS_SHOWN);
  const left = rows.flatMap(({ item, done }) => (done === null ? [item] : []));
  return (
    <>
      <li className={css['row']} data-lead={lead || undefined}>
        <DueMark kind={kind} />
        <div className={css['words']}>
          <p className={css['title']}>{countDue(kind, left.length)}</p>
          <p className={look['quiet']} data-user-text>
            {severalLine(left)}
          </p>
        </div>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fold' : rows.length === 2 ? 'Show both' : `Show all ${rows.length}`}
        </Button>
      </li>
      {open && shown.map((row) => <DueRow key={row.key} row={row} follow={follow} today={today} within />)}
      {open && shown.length < rows.length && (
        <li>
          <Button variant="subtle" onClick={() => setAll(true)}>
            All {rows.length}
          </Button>
        </li>
      )}
    </>
  );
}
