import { Button } from '@mantine/core';
import { useState } from 'react';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { DayAheadField, dayAheadProblem } from '../ui/DayAheadField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from '../ui/dialog.module.css';
import { UnfinishedEntries, useUnfinishedEntries } from '../ui/unfinished.ts';

interface DayDialogProps {
  title: string;
  label: string;
  value: Day | null;
  /** Offers to set no day. */
  clearLabel?: string;
  /** A day of the future, or null where none is wanted. */
  onChoose: (day: Day | null) => void;
  onClose: () => void;
}

/** Asks for a day of the future. */
export function DayDialog({ title, label, value, clearLabel, onChoose, onClose }: DayDialogProps) {
  const [day, setDay] = useState(value);
  const [tried, setTried] = useState(false);
  const { unfinished, report } = useUnfinishedEntries();
  const today = localDay(new Date());
  const problem = dayAheadProblem(day, today, 'Set a day.');
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        className={css['body']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem === undefined && unfinished.length === 0) onChoose(day);
        }}
      >
        <UnfinishedEntries value={report}>
          <DayAheadField
            label={label}
            value={day}
            onChange={setDay}
            today={today}
            problem={tried ? problem : undefined}
          />
        </UnfinishedEntries>
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
          {clearLabel !== undefined && (
            <Button variant="default" onClick={() => onChoose(null)}>
              {clearLabel}
            </Button>
          )}
          <Button type="submit">Set the day</Button>
        </div>
      </form>
    </Dialog>
  );
}
