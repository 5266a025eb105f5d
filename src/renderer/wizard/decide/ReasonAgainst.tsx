import { chosenPath } from '../../../core/assessment/choice.ts';
import { isTooClose } from '../../../core/assessment/earlier-evaluation.ts';
import { changeCommitment } from '../../../core/assessment/edits/commitment.ts';
import { againstScore } from '../../../words/answer-text.ts';
import { TextField } from '../../ui/TextField.tsx';
import { problemAt } from '../step-props.ts';
import { choiceChecks } from './choice-checks.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/** Whoever chooses against the score, the card's rule or a deal-breaker of their own knows something that these do not. A gut feeling is no reason that asks for another. */
export function ReasonAgainst({ draft, problems, edit, outcome }: DecidePartProps) {
  const { commitment } = draft;
  const path = chosenPath(commitment);
  if (!outcome.ready || path === null) return null;
  const { leader } = outcome.evaluation;
  const scored = againstScore(path, leader);
  const others = choiceChecks(path, outcome.evaluation, draft.gut).filter(
    ({ sign, about }) => sign === 'against' && about !== 'score' && about !== 'gut',
  );
  if (!scored && others.length === 0) return null;
  return (
    <div className={css['against']}>
      {scored && (
        <p>
          {isTooClose(outcome.evaluation)
            ? 'The score leans the other way, though it is too close to call.'
            : 'You choose against the score. That may well be right: it counts only what it was told.'}
        </p>
      )}
      {others.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <TextField
        label={scored ? 'What does the score not see?' : 'What outweighs that?'}
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
