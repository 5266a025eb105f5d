import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { api, failureMessage } from '../app/client.ts';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { handOver } from '../ui/hand-over.ts';
import css from './follow-up.module.css';

interface CalendarDialogProps {
  /** One decision, or all with null. */
  id: string | null;
  onClose: () => void;
}

/** Asks what may stand in a calendar that others may see, then hands the file over. */
export function CalendarDialog({ id, onClose }: CalendarDialogProps) {
  const [withWords, setWithWords] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setBusy(true);
    setFailure(null);
    try {
      handOver(await api.exportCalendar({ id, withWords }));
      onClose();
    } catch (error) {
      setFailure(failureMessage(error));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Save the days as a calendar file?"
      centered
      closeButtonProps={{ 'aria-label': 'Go back' }}
    >
      <div className={css['body']}>
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
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy}>
            Go back
          </Button>
          <Button onClick={() => void save()} loading={busy} data-autofocus>
            Save the file
          </Button>
        </div>
      </div>
    </Modal>
  );
}
