import { ApiError, type ReportOutcome, type ReportSubject } from '../../core/api.ts';
import { api } from '../app/client.ts';
import { flushDraft, useDraft } from '../stores/draft-store.ts';
import { reportFailure, toast, toastToStay } from './toast.tsx';

/**
 * Makes a PDF of a decision, a draft's result or the journal, and hands it over as the host can: written where the
 * user said, downloaded, or as a page to print by hand. What goes wrong is told; nothing is thrown.
 */
export async function exportReport(subject: ReportSubject): Promise<void> {
  try {
    if (subject.kind === 'draft') await keepDraft();
    handOver(await api.exportReport({ subject }));
  } catch (error) {
    reportFailure(error);
  }
}

/** The host prints what is stored. @throws ApiError where the last answers cannot be stored */
async function keepDraft(): Promise<void> {
  if (await flushDraft()) return;
  const { save } = useDraft.getState();
  const why = save.kind === 'failed' ? save.message : 'Not saved yet. Try again.';
  throw new ApiError('not-ready', why);
}

function handOver(outcome: ReportOutcome): void {
  switch (outcome.kind) {
    case 'saved':
      toast(`Saved to ${outcome.path}`);
      return;
    case 'cancelled':
      return;
    case 'download':
      download(outcome.url, outcome.fileName);
      toast(`Your browser keeps it as ${outcome.fileName}`);
      return;
    case 'print-view':
      // A browser may refuse to open a tab by itself: the link is there in any case.
      window.open(outcome.url, '_blank', 'noopener');
      toastToStay(outcome.advice, { href: outcome.url, label: 'Open the page to print' });
      return;
  }
}

function download(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
