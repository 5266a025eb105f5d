import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { setReviewDay } from './arrange.ts';
import { DayDialog } from './DayDialog.tsx';

interface ReviewDayDialogProps {
  decision: OpenedDecision;
  onChanged: (decision: OpenedDecision) => void;
  onClose: () => void;
}

/** Asks for the next review day of a decision, and sets it. */
export function ReviewDayDialog({ decision: { id, arrangement }, onChanged, onClose }: ReviewDayDialogProps) {
  const { reviewOn } = arrangement;
  return (
    <DayDialog
      title="When do you want to look at it again?"
      label="Look at it again on"
      value={reviewOn}
      clearLabel="No review"
      onChoose={(day) => {
        onClose();
        void setReviewDay(id, day, reviewOn, { onChanged });
      }}
      onClose={onClose}
    />
  );
}
