import { Button } from '@mantine/core';
import type { Decision } from '../../core/journal/decision.ts';
import { api } from '../app/client.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { momentDay } from '../ui/format.ts';
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
  const review = useBeginReview();
  return (
    <AskDialog
      title="Look at your old answers first?"
      label="Look first"
      onConfirm={async () => onLooked(await api.lookFirst({ id }))}
      backLabel="Cancel"
      instead={
        <Button onClick={() => void review.begin(id)} loading={review.busy} data-autofocus>
          Begin review
        </Button>
      }
      onClose={onClose}
    >
      <p>
        This shows your answers of {momentDay(committedAt)}, and counts as looking first. The review is then
        recorded as not blind.
      </p>
    </AskDialog>
  );
}
