import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { dueTitle } from '../../words/review-due.ts';
import look from '../ui/look.module.css';
import css from './DueList.module.css';
import type { DueRowState } from './use-due-rows.ts';

interface DoneRowProps {
  item: DueRowState['item'];
  done: NonNullable<DueRowState['done']>;
  within: boolean;
  lead: boolean;
  /** It was asked in place, and keeps the height it had. */
  asked: boolean;
}

/** What was due and is done, in its place, with the way back. */
export function DoneRow({ item, done, within, lead, asked }: DoneRowProps) {
  const title = dueTitle(item);
  const name = useRef<HTMLAnchorElement>(null);
  const { here } = done;
  // On its name, not on Undo: the key that did it, pressed once more, takes nothing back.
  useEffect(() => {
    if (here) name.current?.focus();
  }, [here]);
  return (
    <li
      className={css['row']}
      data-done
      data-within={within || undefined}
      data-lead={lead || undefined}
      data-asked={asked || undefined}
    >
      {!within && (
        <span className={css['mark']} data-done aria-hidden>
          <IconCheck size={16} stroke={1.6} />
        </span>
      )}
      <div className={css['words']}>
        <p className={css['title']}>
          <Link ref={name} href={`/journal/${item.decision.id}`} data-user-text>
            {title}
          </Link>
        </p>
        <p className={`${look['quiet']} ${css['told']}`}>{done.message}</p>
      </div>
      <div className={css['actions']}>
        <Button variant="default" aria-label={`Undo: ${title}`} onClick={done.undo}>
          Undo
        </Button>
      </div>
    </li>
  );
}
