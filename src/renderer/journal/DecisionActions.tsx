import { Button } from '@mantine/core';
import { IconFileDownload, IconTrash } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { deleteDecision, restoreDecision } from '../stores/journal-store.ts';
import { reportFailure, toastWithUndo } from '../ui/toast.tsx';
import { useExportReport } from '../ui/use-export-report.ts';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with a frozen decision: print it, or put it away. */
export function DecisionActions({ id }: { id: string }) {
  const [, navigate] = useLocation();
  const { exportReport, busy } = useExportReport();
  const remove = async () => {
    try {
      await deleteDecision(id);
      navigate('/journal');
      toastWithUndo('Moved to the trash.', () => void restoreDecision(id).catch(reportFailure));
    } catch (error) {
      reportFailure(error);
    }
  };
  return (
    <>
      <Button variant="subtle" leftSection={<IconTrash {...ICON} />} onClick={() => void remove()}>
        Delete
      </Button>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconFileDownload {...ICON} />}
        onClick={() => void exportReport({ kind: 'decision', id })}
      >
        Export PDF
      </Button>
    </>
  );
}
