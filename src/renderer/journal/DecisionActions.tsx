import { Button } from '@mantine/core';
import { IconArrowForwardUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { deleteDecision, restoreDecision } from '../stores/journal-store.ts';
import { ExportButton } from '../ui/ExportButton.tsx';
import { reportFailure, toastTrashed } from '../ui/toast.tsx';
import { FollowUpDialog } from './FollowUpDialog.tsx';

interface DecisionActionsProps {
  id: string;
  canDelete: boolean;
  /** Its answers can be read, so a new draft can start with its criteria. */
  canFollowUp: boolean;
}

/** What can be done with a whole decision: follow it up, print it, or put it into the trash. */
export function DecisionActions({ id, canDelete, canFollowUp }: DecisionActionsProps) {
  const [, navigate] = useLocation();
  const [following, setFollowing] = useState(false);
  const remove = async () => {
    try {
      await deleteDecision(id);
      toastTrashed(id, () => restoreDecision(id));
      navigate('/journal');
    } catch (error) {
      reportFailure(error);
    }
  };
  return (
    <>
      <Button
        variant="subtle"
        disabled={!canDelete}
        leftSection={<IconTrash size={18} stroke={1.6} aria-hidden />}
        onClick={() => void remove()}
      >
        Delete
      </Button>
      {canFollowUp && (
        <Button
          variant="default"
          leftSection={<IconArrowForwardUp size={18} stroke={1.6} aria-hidden />}
          onClick={() => setFollowing(true)}
        >
          Follow up
        </Button>
      )}
      {following && <FollowUpDialog id={id} onClose={() => setFollowing(false)} />}
      <ExportButton subject={{ kind: 'decision', id }} />
    </>
  );
}
