import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { api } from '../app/client.ts';
import { AskDialog } from '../ui/AskDialog.tsx';

/** Asks whether the new decision takes the place of this one, then starts its draft and goes to it. */
export function FollowUpDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [supersedes, setSupersedes] = useState(false);
  const start = async () => {
    const draft = await api.followUp({ id, supersedes });
    navigate(`/assess/${draft.id}`);
  };
  return (
    <AskDialog title="Follow up this decision?" label="Start the draft" onConfirm={start} onClose={onClose}>
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
    </AskDialog>
  );
}
