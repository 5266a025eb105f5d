import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { Draft } from '../../core/assessment/draft.ts';
import { useEvaluation } from '../evaluation/use-evaluation.ts';
import { useExportReport } from '../ui/use-export-report.ts';

/** The result as a PDF, before anything is decided. */
export function ExportResult({ draft }: { draft: Draft }) {
  const { exportReport, busy } = useExportReport();
  if (!useEvaluation(draft).ready) return null;
  return (
    <Button
      variant="default"
      loading={busy}
      leftSection={<IconFileDownload size={18} stroke={1.6} aria-hidden />}
      onClick={() => void exportReport({ kind: 'draft', id: draft.id })}
    >
      Export PDF
    </Button>
  );
}
