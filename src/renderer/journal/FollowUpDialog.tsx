import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api, failureMessage } from '../app/client.ts';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import css from './follow-up.module.css';

/** Asks whether the new decision takes the place of this one, then starts its draft and goes to it. */
export function FollowUpDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [, navigate] = useLocation();
  const [supersedes, setSupersedes] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const draft = await api.followUp({ id, supersedes });
      navigate(`/assess/${draft.id}`);
    } catch (error) {
      setFailure(failureMessage(error));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Follow up this decision?"
      centered
      closeButtonProps={{ 'aria-label': 'Go back' }}
    >
      <div className={css['body']}>
        <p>
          A new draft starts with the criteria and weights of this decision. You rate both paths anew. This
          decision stays as it is.
        </p>
        <Checkbox
          checked={supersedes}
          onChange={({ currentTarget }) => setSupersedes(currentTarget.checked)}
          label="The new decision takes the place of this one"
          description="Both stay in the journal, and each names the other."
        />
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy}>
            Go back
          </Button>
          <Button onClick={() => void start()} loading={busy} data-autofocus>
            Start the draft
          </Button>
        </div>
      </div>
    </Modal>
  );
}
