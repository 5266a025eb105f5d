import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { momentDay } from '../ui/format.ts';
import css from './follow-up.module.css';
import { useBeginReview } from './use-begin-review.ts';

interface LookFirstDialogProps {
  id: string;
  committedAt: string;
  /** The cover is lifted; what was asked for can be done. */
  onLooked: (decision: Decision) => void;
  onClose: () => void;
}

/** Asks before covered answers are shown, by whatever would show them. */
export function LookFirstDialog({ id, committedAt, onLooked, onClose }: LookFirstDialogProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const review = useBeginReview();
  const look = async () => {
    setBusy(true);
    setFailure(null);
    try {
      onLooked(await api.lookFirst({ id }));
    } catch (error) {
      setFailure(failureMessage(error));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Look at your old answers first?"
      centered
      closeButtonProps={{ 'aria-label': 'Go back' }}
    >
      <div className={css['body']}>
        <p>
          This shows your answers of {momentDay(committedAt)}, and counts as looking first. The review is then
          recorded as not blind.
        </p>
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button variant="default" onClick={() => void look()} loading={busy}>
            Look first
          </Button>
          <Button onClick={() => void review.begin(id)} loading={review.busy} data-autofocus>
            Begin review
          </Button>
        </div>
      </div>
    </Modal>
  );
}
