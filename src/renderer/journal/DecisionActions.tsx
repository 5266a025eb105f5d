import { Button } from '@mantine/core';
import { IconFileDownload, IconTrash } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { deleteDecision, restoreDecision } from '../stores/journal-store.ts';
import { reportFailure, toastTrashed } from '../ui/toast.tsx';
import { useExportReport } from '../ui/use-export-report.ts';

/** What can be done with a whole decision: print it, or put it into the trash. */
export function DecisionActions({ id, canDelete }: { id: string; canDelete: boolean }) {
  const [, navigate] = useLocation();
  const { exportReport, busy } = useExportReport();
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
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconFileDownload size={18} stroke={1.6} aria-hidden />}
        onClick={() => void exportReport({ kind: 'decision', id })}
      >
        Export PDF
      </Button>
    </>
  );
}
