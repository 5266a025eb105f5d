import { ratedCriteria } from '../../core/assessment/edits/ratings.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { counted } from '../../words/figures.ts';
import { AskDialog } from '../ui/AskDialog.tsx';

interface GiveAnswersDialogProps extends Pick<ReviewDraft, 'answers'> {
  onGive: () => void;
  onClose: () => void;
}

/** Asks before the new answers are fixed: the key that led from criterion to criterion does not do it. */
export function GiveAnswersDialog({ answers, onGive, onClose }: GiveAnswersDialogProps) {
  const criteria = counted(ratedCriteria(answers).length, 'criterion', 'criteria');
  return (
    <AskDialog
      title="Give these answers for good?"
      label="Give them for good"
      backLabel="Back to the ratings"
      isFinal
      onConfirm={async () => onGive()}
      onClose={onClose}
    >
      <p>
        Your new answers are then frozen: which {criteria} you ask, their weights and their ratings. You
        cannot change them later.
      </p>
      <p>Next, you say what happened. Then you see your old answers beside these.</p>
    </AskDialog>
  );
}
