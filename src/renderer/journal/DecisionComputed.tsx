import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { ComputedPage } from '../result/ComputedPage.tsx';
import { HOW_COMPUTED } from '../result/HowComputed.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

/** How the frozen result of a decision came about. */
export function DecisionComputed({ decision }: { decision: OpenedDecision }) {
  const commit = commitOf(decision.revisions);
  const back = { href: `/journal/${decision.id}`, label: 'Back to the decision' };
  const body = commit?.body;
  if (body === undefined || body.evaluation.engineVersion === 1) {
    return (
      <EmptyState
        title={HOW_COMPUTED}
        detail={
          body === undefined
            ? 'The answers of this decision cannot be read, so there is nothing to work out.'
            : 'An earlier version of Crossroads worked this result out, in a way that this version does not use.'
        }
      >
        <LinkButton href={back.href} variant="default">
          {back.label}
        </LinkButton>
      </EmptyState>
    );
  }
  const { assessment, evaluation } = body;
  return (
    <ComputedPage over={titleOf(assessment)} back={back} assessment={assessment} evaluation={evaluation} />
  );
}
