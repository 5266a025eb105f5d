import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { api } from '../app/client.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { handOver } from '../ui/hand-over.ts';

interface CalendarDialogProps {
  /** One decision, or all with null. */
  id: string | null;
  onClose: () => void;
}

/** Asks what may stand in a calendar that others may see, then hands the file over. */
export function CalendarDialog({ id, onClose }: CalendarDialogProps) {
  const [withWords, setWithWords] = useState(false);
  const save = async () => {
    handOver(await api.exportCalendar({ id, withWords }));
    onClose();
  };
  return (
    <AskDialog
      title="Save the days as a calendar file?"
      label="Save the file"
      onConfirm={save}
      onClose={onClose}
    >
      <p>
        {id === null
          ? 'The file holds review days, ends of trials, days of predictions and deadlines of drafts.'
          : 'The file holds the days on which this decision and its predictions come back.'}{' '}
        Any calendar can open it. It does not change by itself: export it again where a day changes.
      </p>
      <Checkbox
        checked={withWords}
        onChange={({ currentTarget }) => setWithWords(currentTarget.checked)}
        label="With my own words"
        description="Your questions and predictions. Others may see your calendar."
      />
    </AskDialog>
  );
}
