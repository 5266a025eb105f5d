import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { addMonths } from '../../core/add-months.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { DayDialog } from './DayDialog.tsx';

const WEEK_MS = 7 * 86_400_000;

const inAWeek = (today: Day): Day =>
  new Date(Date.parse(`${today}T00:00:00Z`) + WEEK_MS).toISOString().slice(0, 10);

interface SnoozeMenuProps {
  /** Accessible name of what is snoozed. */
  about: string;
  onSnooze: (until: Day) => void;
  /** Also offers to close it for good. */
  onClose?: () => void;
}

/** Snoozes something due: for a week, a month, or until a day. */
export function SnoozeMenu({ about, onSnooze, onClose }: SnoozeMenuProps) {
  const [choosing, setChoosing] = useState(false);
  const today = localDay(new Date());
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            aria-label={`Snooze ${about}`}
            rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
          >
            Snooze
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onSnooze(inAWeek(today))}>For a week</Menu.Item>
          <Menu.Item onClick={() => onSnooze(addMonths(today, 1))}>For a month</Menu.Item>
          <Menu.Item onClick={() => setChoosing(true)}>Until a day…</Menu.Item>
          {onClose !== undefined && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={onClose}>Close for good</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {choosing && (
        <DayDialog
          title="Snooze until when?"
          label="Until"
          value={null}
          onChoose={(day) => {
            setChoosing(false);
            if (day !== null) onSnooze(day);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
