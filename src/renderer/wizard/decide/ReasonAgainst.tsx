import { changeCommitment } from '../../../core/assessment/edits/commitment.ts';
import { againstScore, chosenPath } from '../../../report/paper/said.ts';
import { TextField } from '../../ui/TextField.tsx';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/** Whoever chooses against the score knows something that it does not. */
export function ReasonAgainst({ draft, problems, edit, outcome }: DecidePartProps) {
  const { commitment } = draft;
  if (!outcome.ready) return null;
  const { leader, tooClose } = outcome.evaluation;
  if (!againstScore(chosenPath(commitment), leader)) return null;
  return (
    <div className={css['against']}>
      <p>
        {tooClose.length > 0
          ? 'The score leans the other way, though it is too close to call.'
          : 'You choose against the score. That may well be right: it counts only what it was told.'}
      </p>
      <TextField
        label="What does the score not see?"
        hint="kept with the decision"
        kind="note"
        lines={2}
        value={commitment.reason}
        onChange={(reason) => edit((current) => changeCommitment(current, { reason }))}
        problem={problemAt(problems, 'commitment.reason')}
      />
    </div>
  );
}
