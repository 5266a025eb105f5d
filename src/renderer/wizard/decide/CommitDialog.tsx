import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Draft } from '../../../core/assessment/draft.ts';
import type { Outcome } from '../../evaluation/use-evaluation.ts';
import { DecisionInBrief } from '../../journal/DecisionInBrief.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import look from '../../ui/look.module.css';
import css from './commit-dialog.module.css';

interface CommitDialogProps {
  draft: Draft;
  outcome: Outcome;
  busy: boolean;
  /** Why the last try failed; null while none has. */
  failure: string | null;
  onCommit: () => void;
  onClose: () => void;
}

/** Enter held down since before the dialog opened has not read it. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

/** Everything in brief before it is frozen: the one thing that cannot be undone. */
export function CommitDialog({ draft, outcome, busy, failure, onCommit, onClose }: CommitDialogProps) {
  return (
    <Dialog
      onClose={busy ? () => undefined : onClose}
      title="Commit this decision?"
      size="lg"
      classNames={{
        title: css['dialogTitle'] ?? '',
        header: css['dialogHead'] ?? '',
        content: css['dialog'] ?? '',
        body: css['dialogBody'] ?? '',
      }}
    >
      <p className={css['question']} data-user-text>
        {draft.frame.question}
      </p>
      {outcome.ready && <p className={look['quiet']}>{outcome.verdict.headline}</p>}
      <DecisionInBrief assessment={draft} />
      <p className={css['frozen']}>
        Your answers are frozen as they are. Nobody can change them later, not even you; you can add notes
        beside them.
      </p>
      <div className={css['dialogFoot']}>
        <div role="alert">
          {failure !== null && (
            <p className={css['failure']}>
              <IconAlertTriangle size={18} stroke={1.6} aria-hidden />
              <span>{failure}</span>
            </p>
          )}
        </div>
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy}>
            Go back
          </Button>
          <Button onClick={onCommit} onKeyDown={ignoreHeldKey} loading={busy} data-autofocus>
            {failure === null ? 'Commit decision' : 'Try again'}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
