import type { Decision } from '../../core/journal/decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { HOW_COMPUTED, HowComputed, ROUNDED } from '../result/HowComputed.tsx';
import css from '../result/result.module.css';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Screen } from '../ui/Screen.tsx';

/** How the frozen result of a decision came about. */
export function DecisionComputed({ decision }: { decision: Decision }) {
  const commit = commitOf(decision.revisions);
  return (
    <Screen
      {...(commit !== null && { over: titleOf(commit.body.assessment) })}
      title={HOW_COMPUTED}
      actions={
        <LinkButton href={`/journal/${decision.id}`} variant="default">
          Back to the decision
        </LinkButton>
      }
    >
      {commit === null ? (
        <p>The answers of this decision cannot be read, so there is nothing to work out.</p>
      ) : (
        <div className={css['result']}>
          <p className={css['lead']}>{ROUNDED}</p>
          <HowComputed
            assessment={commit.body.assessment}
            evaluation={commit.body.evaluation}
            whole={commit.body.evaluation}
          />
        </div>
      )}
    </Screen>
  );
}
