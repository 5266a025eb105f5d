import { useMemo, useRef, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import type { PaperSize } from '../../core/paper-size.ts';
import { PUBLIC_PARTS, type ReportLayout, type ReportParts } from '../../core/report-options.ts';
import { paperFor } from '../../core/settings.ts';
import { asMarkdown, asPlainText } from '../../words/text-blocks.ts';
import { api, failureMessage } from '../app/client.ts';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { copyText } from '../ui/copy-text.ts';
import { handOver } from '../ui/hand-over.ts';
import { reportFailure } from '../ui/toast.tsx';
import { type ExportChoice, exportText } from './export-text.ts';
import { useReportJob } from './use-report-job.ts';
import { hasLayouts, type Loaded } from './use-subject.ts';

/** How much was chosen last, and what comes of it. What is private starts unticked each time. */
export function useExport(subject: ReportSubject, loaded: Loaded, onDone: () => void) {
  const { settings, info } = useApp.getState();
  const locale = info?.locale ?? 'en-GB';
  const [layout, setLayout] = useState<ReportLayout>(settings.lastExport?.layout ?? 'one-page');
  const [parts, setParts] = useState<Record<ReportLayout, ReportParts>>({
    'one-page': PUBLIC_PARTS,
    full: PUBLIC_PARTS,
  });
  const usualPaper = paperFor(settings.paper, locale);
  const [paper, setPaper] = useState<PaperSize>(usualPaper);
  const { job, step, follow } = useReportJob();
  const busy = job !== null;
  const stopped = useRef(false);
  const [failure, setFailure] = useState<string | null>(null);
  // Reviews, letters and the list have one layout, which shows what is ticked.
  const shown = hasLayouts(loaded) ? layout : 'full';
  const include = parts[shown];
  const choice = useMemo<ExportChoice>(() => ({ layout: shown, include, paper }), [shown, include, paper]);

  const change = (next: Partial<ExportChoice>) => {
    if (next.layout !== undefined) setLayout(next.layout);
    if (next.paper !== undefined) setPaper(next.paper);
    if (next.include !== undefined) setParts({ ...parts, [shown]: next.include });
  };

  const save = async (fileName: string) => {
    if (busy) return;
    setFailure(null);
    stopped.current = false;
    try {
      const named = fileName.trim() === '' ? {} : { fileName: fileName.trim() };
      const outcome = await follow((name) => api.exportReport({ subject, ...choice, ...named, job: name }));
      handOver(outcome);
      // Whoever says no where to save has done with it; whoever stops the making may want it otherwise.
      if (stopped.current && outcome.kind === 'cancelled') return;
      if (outcome.kind !== 'cancelled') await remember();
      onDone();
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };

  /** For the next time, but for the paper: which is the usual one, the settings ask. Ticks are given anew each time. The file is there already: a choice that cannot be kept is no failure of the export. */
  const remember = async () => {
    try {
      await changeSettings({ lastExport: { layout } });
    } catch {
      // The settings say so themselves when they are next changed.
    }
  };

  const copy = async (format: 'text' | 'markdown') => {
    setFailure(null);
    try {
      const now = new Date().toISOString();
      const blocks = await exportText(loaded, choice, { locale, appVersion: info?.version ?? '', now });
      const text = format === 'text' ? asPlainText(blocks) : asMarkdown(blocks);
      await copyText(text, 'Copied. Paste it where you want it.');
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };

  /** Ends what is being made, and stays; nothing of it is kept. */
  const cancel = () => {
    stopped.current = true;
    if (job !== null) void api.cancelReport({ job }).catch(reportFailure);
  };

  return { choice, isUsualPaper: paper === usualPaper, change, save, cancel, copy, busy, step, failure };
}
