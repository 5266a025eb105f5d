import { ApiError, type ReportSubject } from '../../core/api.ts';
import { api } from '../app/client.ts';
import { flushDraft, useDraft } from '../stores/draft-store.ts';
import { handOver } from './hand-over.ts';
import { reportFailure } from './toast.tsx';

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
