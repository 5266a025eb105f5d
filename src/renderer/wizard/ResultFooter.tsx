import { Button } from '@mantine/core';
import { IconAdjustments, IconFileDownload } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Draft } from '../../core/assessment/draft.ts';
import { useEvaluation } from '../evaluation/use-evaluation.ts';
import { useExportReport } from '../ui/use-export-report.ts';
import css from './ResultFooter.module.css';

/** What can be done with a result before anything is decided: try something out, or take it away as a PDF. */
export function ResultFooter({ draft }: { draft: Draft }) {
  const [, navigate] = useLocation();
  const { exportReport, busy } = useExportReport();
  if (!useEvaluation(draft).ready) return null;
  return (
    <div className={css['actions']}>
      <Button
        variant="subtle"
        leftSection={<IconAdjustments size={18} stroke={1.6} aria-hidden />}
        onClick={() => navigate(`/assess/${draft.id}/what-if`)}
      >
        What if…
      </Button>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconFileDownload size={18} stroke={1.6} aria-hidden />}
        onClick={() => void exportReport({ kind: 'draft', id: draft.id })}
      >
        Export PDF
      </Button>
    </div>
  );
}
