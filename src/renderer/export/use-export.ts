import { useMemo, useRef, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { letterWith } from '../../core/journal/letter.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { assessmentWith, decisionWith } from '../../core/journal/without-private.ts';
import type { PaperSize } from '../../core/paper-size.ts';
import { ALL_PARTS, PUBLIC_PARTS, type ReportLayout, type ReportParts } from '../../core/report-options.ts';
import { paperFor } from '../../core/settings.ts';
import { datesFor } from '../../words/dates.ts';
import { decisionText } from '../../words/decision-text.ts';
import { letterText } from '../../words/letter.ts';
import { listText, onePageText } from '../../words/one-page-text.ts';
import { reviewedDecision, reviewText } from '../../words/review-text.ts';
import { asMarkdown, asPlainText, type TextBlock } from '../../words/text-blocks.ts';
import { api, failureMessage } from '../app/client.ts';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { copyText } from '../ui/copy-text.ts';
import { handOver } from '../ui/hand-over.ts';
import { reportFailure } from '../ui/toast.tsx';
import { useReportJob } from './use-report-job.ts';
import { hasLayouts, type Loaded } from './use-subject.ts';

export interface ExportChoice {
  layout: ReportLayout;
  include: ReportParts;
  paper: PaperSize;
}

/** The last choice, and what comes of it. What is private starts unticked on one page, each time. */
export function useExport(subject: ReportSubject, loaded: Loaded, onDone: () => void) {
  const { settings, info } = useApp.getState();
  const locale = info?.locale ?? 'en-GB';
  const [layout, setLayout] = useState<ReportLayout>(settings.lastExport?.layout ?? 'one-page');
  const [parts, setParts] = useState<Record<ReportLayout, ReportParts>>({
    'one-page': PUBLIC_PARTS,
    full: settings.lastExport?.full ?? ALL_PARTS,
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

  /** For the next time, but for the paper: which is the usual one, the settings ask. The file is there already: a choice that cannot be kept is no failure of the export. */
  const remember = async () => {
    try {
      await changeSettings({ lastExport: { layout, full: parts.full } });
    } catch {
      // The settings say so themselves when they are next changed.
    }
  };

  const copy = (format: 'text' | 'markdown') => {
    const blocks = textOf(loaded, choice, locale);
    return copyText(
      format === 'text' ? asPlainText(blocks) : asMarkdown(blocks),
      'Copied. Paste it where you want it.',
    );
  };

  /** Ends what is being made, and stays; nothing of it is kept. */
  const cancel = () => {
    stopped.current = true;
    if (job !== null) void api.cancelReport({ job }).catch(reportFailure);
  };

  return { choice, isUsualPaper: paper === usualPaper, change, save, cancel, copy, busy, step, failure };
}

function textOf(loaded: Loaded, { layout, include }: ExportChoice, locale: string): TextBlock[] {
  const dates = datesFor(locale);
  if (loaded.kind === 'journal') return listText(loaded.decisions, dates);
  if (loaded.kind === 'letter') return letterText(letterWith(loaded.letter, include), dates);
  if (loaded.kind === 'draft') {
    return onePageText(loaded.evaluation, assessmentWith(loaded.draft, include), null, dates);
  }
  const decision = decisionWith(loaded.decision, include);
  const full = () => decisionText(decision);
  if (loaded.kind === 'review') {
    const reviewed = reviewedDecision(loaded.decision, loaded.number, include);
    return reviewed === null ? full() : reviewText(reviewed, dates);
  }
  const commit = commitOf(decision.revisions);
  if (commit === null) return full();
  const { evaluation, assessment, verdict } = commit.body;
  return { 'one-page': () => onePageText(evaluation, assessment, verdict, dates), full }[layout]();
}
