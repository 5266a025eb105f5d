import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowsLeftRight,
  IconCalendar,
  IconCalendarDown,
  IconDots,
  IconFileExport,
  IconFileText,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { FileOutcome } from '../../core/api.ts';
import { hasDayAhead } from '../../core/journal/calendar.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { summarise } from '../../core/journal/summary.ts';
import { localDay } from '../../core/local-day.ts';
import { api } from '../app/client.ts';
import { comparePath } from '../compare/places.ts';
import { handOver } from '../ui/hand-over.ts';
import { MenuEntry } from '../ui/MenuEntry.tsx';
import { reportFailure } from '../ui/toast.tsx';
import { setClosed } from './arrange.ts';
import { CalendarDialog } from './CalendarDialog.tsx';
import { ReviewDayDialog } from './ReviewDayDialog.tsx';
import { removeDecision } from './remove-decision.ts';

interface DecisionMenuProps {
  decision: OpenedDecision;
  canChange: boolean;
  /** Asks first where the answers are covered. */
  first: (go: () => void) => void;
  onChanged: (decision: OpenedDecision) => void;
}

/** Is there a day to export? What is covered does not say, so it may have one. */
const mayHaveDay = (decision: OpenedDecision): boolean =>
  decision.covered !== null ||
  hasDayAhead({ decisions: [summarise({ ...decision, changedAt: '' })], drafts: [] }, localDay(new Date()));

/** The rarer actions: arrange, export, delete. */
export function DecisionMenu({ decision, canChange, first, onChanged }: DecisionMenuProps) {
  const { id, arrangement } = decision;
  const [choosing, setChoosing] = useState(false);
  const [calendar, setCalendar] = useState(false);
  const { closed } = arrangement;
  const remove = async () => {
    if (await removeDecision(id)) navigate('/journal');
  };
  const give = (file: () => Promise<FileOutcome>) => void file().then(handOver).catch(reportFailure);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="More">
            <IconDots size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuEntry Icon={IconCalendar} disabled={!canChange} onClick={() => setChoosing(true)}>
            Set the review day…
          </MenuEntry>
          <MenuEntry
            Icon={IconCalendarDown}
            disabled={!mayHaveDay(decision)}
            onClick={() => setCalendar(true)}
          >
            Save its days as a calendar file…
          </MenuEntry>
          <MenuEntry
            Icon={closed ? IconArrowBackUp : IconArchive}
            disabled={!canChange}
            onClick={() => void setClosed(id, !closed, { onChanged })}
          >
            {closed ? 'Open it again' : 'Close for good'}
          </MenuEntry>
          <Menu.Divider />
          <MenuEntry
            Icon={IconArrowsLeftRight}
            onClick={() => first(() => navigate(comparePath({ id, review: null })))}
          >
            Compare
          </MenuEntry>
          <MenuEntry
            Icon={IconFileText}
            onClick={() => first(() => give(() => api.exportText({ format: 'markdown', id })))}
          >
            Export as text
          </MenuEntry>
          <MenuEntry Icon={IconFileExport} onClick={() => first(() => give(() => api.exportArchive({ id })))}>
            Export for another Crossroads
          </MenuEntry>
          <Menu.Divider />
          <MenuEntry Icon={IconTrash} disabled={!canChange} onClick={() => void remove()}>
            Delete
          </MenuEntry>
        </Menu.Dropdown>
      </Menu>
      {calendar && <CalendarDialog id={id} onClose={() => setCalendar(false)} />}
      {choosing && (
        <ReviewDayDialog decision={decision} onChanged={onChanged} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}
