import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { keptDraftNotice } from '../../words/notices.ts';
import { keepDraftBeside } from '../archive/keep-draft.ts';
import { appendVoices } from './append-voices.ts';
import type { ServiceEnv } from './env.ts';

type FinishEnv = Pick<ServiceEnv, 'storage' | 'now'>;

/**
 * After the first revision, which is acknowledged already: the second voices beside the draft follow it, then the draft goes. One that
 * says anything else than the decision, which came from another computer then, goes on as a draft of its own; so does one whose decision was
 * deleted there. What is cut off or fails here
 * is made good at the next start.
 */
export function finishCommit({ storage, now }: FinishEnv, id: string): void {
  const { drafts, journal } = storage;
  try {
    const isCommitted = journal.isCommitted(id);
    if (!drafts.ids().includes(id) || !(isCommitted || journal.isTrashed(id))) return;
    if (isCommitted) appendVoices(storage, id, now().toISOString());
    const decided = commitOf(journal.revisions(id))?.body.assessment;
    const kept = keepDraftBeside(storage, id, decided);
    drafts.remove(id);
    if (kept === null) return;
    storage.findings.add(keptDraftNotice(titleOf(kept), isCommitted ? 'your journal' : 'the trash'), null);
  } catch {
    // The answers are safe and count as decided.
  }
}

/** Makes good what a crash between the revision and the end of its draft left. */
export function finishCommits(env: FinishEnv): void {
  for (const id of env.storage.drafts.ids()) finishCommit(env, id);
}
