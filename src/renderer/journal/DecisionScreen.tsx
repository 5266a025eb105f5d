import type { Decision } from '../../core/journal/decision.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { momentDay } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Screen } from '../ui/Screen.tsx';
import { DecisionActions } from './DecisionActions.tsx';
import { FrozenAnswers } from './FrozenAnswers.tsx';
import { FrozenDecision } from './FrozenDecision.tsx';
import { IntegrityNotice } from './IntegrityNotice.tsx';
import { Notes } from './Notes.tsx';
import { useDecision } from './use-decision.ts';

/** One decision as it was frozen, with everything added since. */
export function DecisionScreen({ id }: { id: string }) {
  const loaded = useDecision(id);
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed') {
    return (
      <EmptyState title="This decision cannot be opened." detail={loaded.failure} alert>
        <LinkButton href="/journal">Back to the journal</LinkButton>
      </EmptyState>
    );
  }
  return <OpenedDecision decision={loaded.decision} onChange={loaded.show} />;
}

interface OpenedDecisionProps {
  decision: Decision;
  onChange: (decision: Decision) => void;
}

function OpenedDecision({ decision, onChange }: OpenedDecisionProps) {
  const commit = commitOf(decision.revisions);
  const title = commit?.body.assessment.frame.question.trim() || 'A decision';
  return (
    <Screen
      wide
      title={title}
      userTitle
      over={commit === null ? 'Its first answers cannot be read' : `Decided ${momentDay(commit.at)}`}
      actions={<DecisionActions id={decision.id} />}
    >
      <IntegrityNotice decision={decision} />
      {commit !== null && <FrozenDecision commit={commit.body} />}
      {commit !== null && <FrozenAnswers commit={commit.body} />}
      <Notes decision={decision} onChange={onChange} />
    </Screen>
  );
}
