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
import css from './DueList.module.css';

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
  item: DueItem;
  today: Day;
  /** One of several that were folded. */
  within?: boolean;
  /** The first thing on the screen. */
  lead?: boolean;
}

/** One thing that is due: begun or answered, snoozed, or closed for good. */
export function DueRow({ item, today, within = false, lead = false }: DueRowProps) {
  const { decision, day, prediction } = item;
  const variant = lead ? 'filled' : 'default';
  const title = dueTitle(item);
  const since = day === today ? 'today' : `since ${longDay(day)}`;
  const begin = item.kind === 'trial' ? 'Say how it went' : 'Begin review';
  const [asked, setAsked] = useState(false);
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
          />
        )}
      </div>
      <div className={css['actions']}>
        <SnoozeMenu
          about={title}
          onSnooze={(until) => void snooze(decision.id, until, decision.snoozedUntil)}
          onClose={() => void setClosed(decision.id, true)}
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
