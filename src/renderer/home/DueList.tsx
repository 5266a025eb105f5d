import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DueItem } from '../../core/journal/due.ts';
import type { ReviewSummary } from '../../core/review-api.ts';
import type { Day } from '../../core/time.ts';
import { severalDue, severalLine } from '../../words/review-due.ts';
import { BeginReview } from '../journal/BeginReview.tsx';
import { momentDay } from '../ui/format.ts';
import look from '../ui/look.module.css';
import css from './DueList.module.css';
import { DueMark, DueRow } from './DueRow.tsx';
import { type DueGroup, dueGroups, ROWS_SHOWN } from './due-groups.ts';

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
  const count = reviews.length + waiting.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="due">
      <div className={css['head']}>
        <h2 id="due">Due</h2>
        <p className={look['quiet']}>
          {count === 1 ? 'It waits here until you answer.' : 'They wait here until you answer.'}
        </p>
      </div>
      <ul>
        {reviews.map((review, index) => (
          <UnderWay key={review.id} review={review} lead={lead && index === 0} />
        ))}
        {dueGroups(waiting).map((group, index) => (
          <Group
            key={group.kind}
            group={group}
            today={today}
            lead={lead && reviews.length === 0 && index === 0}
          />
        ))}
      </ul>
    </section>
  );
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
  today: Day;
  lead: boolean;
}

function Group({ group: { kind, items }, today, lead }: GroupProps) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const [first] = items;
  if (items.length === 1 && first !== undefined) return <DueRow item={first} today={today} lead={lead} />;
  const shown = all ? items : items.slice(0, ROWS_SHOWN);
  return (
    <>
      <li className={css['row']} data-lead={lead || undefined}>
        <DueMark kind={kind} />
        <div className={css['words']}>
          <p className={css['title']}>{severalDue(kind, items.length)}</p>
          <p className={look['quiet']} data-user-text>
            {severalLine(items)}
          </p>
        </div>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fold' : items.length === 2 ? 'Show both' : `Show all ${items.length}`}
        </Button>
      </li>
      {open && shown.map((item) => <DueRow key={keyOf(item)} item={item} today={today} within />)}
      {open && shown.length < items.length && (
        <li>
          <Button variant="subtle" onClick={() => setAll(true)}>
            All {items.length}
          </Button>
        </li>
      )}
    </>
  );
}

const keyOf = ({ decision, prediction }: DueItem) => `${decision.id} ${prediction?.id ?? ''}`;
