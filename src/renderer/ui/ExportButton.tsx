import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { offerExport } from './menu-export.ts';
import { useExportReport } from './use-export-report.ts';

interface ExportButtonProps {
  subject: ReportSubject;
  /** Asked first: runs what it is given once the export may go on. */
  first?: (go: () => void) => void;
}

/** Makes a PDF of what the screen shows. While it is there, the application menu does the same. */
export function ExportButton({ subject, first = (go) => go() }: ExportButtonProps) {
  const { exportReport, busy } = useExportReport();
  const run = useEffectEvent(() => first(() => void exportReport(subject)));
  useEffect(() => offerExport(() => run()), []);
  return (
    <Button
      variant="default"
      loading={busy}
      leftSection={<IconFileDownload size={18} stroke={1.6} aria-hidden />}
      onClick={() => first(() => void exportReport(subject))}
    >
      Export PDF
    </Button>
  );
}
