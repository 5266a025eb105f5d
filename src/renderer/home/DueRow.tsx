import { Button } from '@mantine/core';
import { IconClockPlay, IconFlask, IconHistory, IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DueItem } from '../../core/journal/due.ts';
import type { Day } from '../../core/time.ts';
import { dueLine, dueTitle } from '../../words/review-due.ts';
import { setClosed, snooze } from '../journal/arrange.ts';
import { BeginReview } from '../journal/BeginReview.tsx';
import { PredictionEntry } from '../journal/PredictionEntry.tsx';
import { SnoozeMenu } from '../journal/SnoozeMenu.tsx';
import { longDay } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import look from '../ui/look.module.css';
import { DoneRow } from './DoneRow.tsx';
import css from './DueList.module.css';
import type { DueRowState, useDueRows } from './use-due-rows.ts';

const ICONS = {
  review: IconHistory,
  trial: IconFlask,
  deferred: IconClockPlay,
  prediction: IconTarget,
} as const;

/** The round mark of a due row, by its kind. */
export function DueMark({ kind }: { kind: DueItem['kind'] }) {
  const Icon = ICONS[kind];
  return (
    <span className={css['mark']} aria-hidden>
      <Icon size={16} stroke={1.6} />
    </span>
  );
}

interface DueRowProps {
  row: DueRowState;
  follow: ReturnType<typeof useDueRows>['follow'];
  today: Day;
  /** One of several that were folded. */
  within?: boolean;
  /** The first thing on the screen. */
  lead?: boolean;
}

/** One thing that is due: begun or answered, snoozed, or closed for good. */
export function DueRow({ row, follow, today, within = false, lead = false }: DueRowProps) {
  const { item, done } = row;
  const { decision, day, prediction } = item;
  const variant = lead ? 'filled' : 'default';
  const title = dueTitle(item);
  const since = day === today ? 'today' : `since ${longDay(day)}`;
  const begin = item.kind === 'trial' ? 'Say how it went' : 'Begin review';
  const [asked, setAsked] = useState(false);
  if (done !== null) return <DoneRow item={item} done={done} within={within} lead={lead} asked={asked} />;
  const answering = follow(row, 'item');
  const arranging = follow(row, 'decision');
  return (
    <li
      className={css['row']}
      data-within={within || undefined}
      data-lead={lead || undefined}
      data-asked={asked || undefined}
    >
      {!within && <DueMark kind={item.kind} />}
      <div className={css['words']}>
        <p className={css['title']}>
          <Link href={`/journal/${decision.id}`} data-user-text>
            {title}
          </Link>
        </p>
        <p className={look['quiet']} data-user-text>
          {dueLine(item, since)}
        </p>
        {asked && prediction !== null && (
          <PredictionEntry
            id={decision.id}
            prediction={{
              ...prediction,
              by: day,
              late: false,
              probability: null,
              resolution: null,
            }}
            covered={decision.covered}
            today={today}
            canAnswer
            asking
            named={false}
            onAsk={setAsked}
            onDone={answering.onDone}
            onUndone={() => {
              setAsked(false);
              answering.onUndone?.();
            }}
          />
        )}
      </div>
      <div className={css['actions']}>
        <SnoozeMenu
          about={title}
          onSnooze={(until) => void snooze(decision.id, until, decision.snoozedUntil, arranging)}
          onClose={() => void setClosed(decision.id, true, arranging)}
        />
        {prediction !== null ? (
          <Button
            variant={variant}
            aria-expanded={asked}
            aria-label={`Answer: ${title}`}
            onClick={() => setAsked(!asked)}
          >
            Answer
          </Button>
        ) : item.kind === 'deferred' ? (
          <LinkButton variant={variant} href={`/journal/${decision.id}`} aria-label={`Take it up: ${title}`}>
            Take it up
          </LinkButton>
        ) : (
          <BeginReview id={decision.id} variant={variant} aria-label={`${begin}: ${title}`}>
            {begin}
          </BeginReview>
        )}
      </div>
    </li>
  );
}
