import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { deleteDecision, restoreDecision } from '../stores/journal-store.ts';
import { ExportButton } from '../ui/ExportButton.tsx';
import { reportFailure, toastTrashed } from '../ui/toast.tsx';

/** What can be done with a whole decision: print it, or put it into the trash. */
export function DecisionActions({ id, canDelete }: { id: string; canDelete: boolean }) {
  const [, navigate] = useLocation();
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
      <ExportButton subject={{ kind: 'decision', id }} />
    </>
  );
}
