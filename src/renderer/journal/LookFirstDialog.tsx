import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { api } from '../app/client.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { momentDay } from '../ui/format.ts';
import { BeginReview } from './BeginReview.tsx';

interface LookFirstDialogProps {
  id: string;
  committedAt: string;
  /** The cover is lifted; what was asked for can be done. */
  onLooked: (decision: OpenedDecision) => void;
  onClose: () => void;
}

/** Asks before covered answers are shown, by whatever would show them. */
export function LookFirstDialog({ id, committedAt, onLooked, onClose }: LookFirstDialogProps) {
  return (
    <AskDialog
      title="Look at your old answers first?"
      label="Look first"
      onConfirm={async () => onLooked(await api.lookFirst({ id }))}
      backLabel="Cancel"
      instead={
        <BeginReview id={id} data-autofocus>
          Begin review
        </BeginReview>
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
