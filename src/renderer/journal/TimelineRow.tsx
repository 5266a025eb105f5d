import { IconCheck, IconHistory, IconLock, IconMessages, IconNote, IconTarget } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { shortDay } from '../ui/format.ts';
import css from './Timeline.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

const ICONS = {
  commit: IconLock,
  note: IconNote,
  review: IconHistory,
  'second-voice': IconMessages,
  prediction: IconCheck,
} as const;

interface TimelineRowProps {
  entry: TimelineEntry;
  /** What it says. */
  children: ReactNode;
}

/** One thing that happened: its day, its mark on the line, and its words. */
export function TimelineRow({ entry, children }: TimelineRowProps) {
  const isDue = entry.kind === 'prediction' && entry.prediction.resolution === null;
  const Icon = isDue ? IconTarget : ICONS[entry.kind];
  return (
    <li data-kind={entry.kind} data-due={isDue || undefined}>
      <time dateTime={entry.day}>{shortDay(entry.day)}</time>
      <span className={css['node']} aria-hidden>
        <Icon size={15} stroke={1.6} />
      </span>
      <div className={css['words']}>{children}</div>
    </li>
  );
}
