import { IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { useReadOnly } from '../stores/app-store.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { DecisionMenu } from './DecisionMenu.tsx';
import { LookFirstDialog } from './LookFirstDialog.tsx';

/** What is asked in a dialog before it is done. */
export type DecisionQuestion = 'follow-up' | 'export';

interface DecisionActionsProps {
  decision: OpenedDecision;
  /** Null where the answers cannot be read. */
  committedAt: string | null;
  /** Asked by what outlives the page: lifting the cover puts another page in its place. */
  onAsk: (question: DecisionQuestion) => void;
  onChanged: (decision: OpenedDecision) => void;
}

/** What can be done with a whole decision. What would show covered answers asks first. */
export function DecisionActions(props: DecisionActionsProps) {
  const { decision, committedAt, onAsk, onChanged } = props;
  const canChange = !useReadOnly();
  const { id, covered } = decision;
  /** The action that waits for the user to confirm looking first. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const first = (go: () => void) => (covered === null ? go() : setWaiting(() => go));
  return (
    <>
      {committedAt !== null && canChange && (
        <ActionButton Icon={IconArrowForwardUp} onClick={() => first(() => onAsk('follow-up'))}>
          Follow up
        </ActionButton>
      )}
      <ExportButton subject={{ kind: 'decision', id }} onOpen={() => first(() => onAsk('export'))} />
      <DecisionMenu decision={decision} canChange={canChange} first={first} onChanged={onChanged} />
      {waiting !== null && committedAt !== null && (
        <LookFirstDialog
          id={id}
          committedAt={committedAt}
          onLooked={(looked) => {
            setWaiting(null);
            onChanged(looked);
            waiting();
          }}
          onClose={() => setWaiting(null)}
        />
      )}
    </>
  );
}
