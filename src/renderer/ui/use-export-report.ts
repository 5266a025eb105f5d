import { useCallback, useRef, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { exportReport } from './export-report.ts';

/** The export with its busy state: a second press while a PDF is being made does nothing. */
export function useExportReport(): {
  exportReport: (subject: ReportSubject) => Promise<void>;
  busy: boolean;
} {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = useCallback(async (subject: ReportSubject) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await exportReport(subject);
    running.current = false;
    setBusy(false);
  }, []);
  return { exportReport: run, busy };
}
