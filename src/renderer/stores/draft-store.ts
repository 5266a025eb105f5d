import { type Draft, draft as schema } from '../../core/assessment/draft.ts';
import { countLaterEdit } from '../../core/assessment/edits/later-edits.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { api } from '../app/client.ts';
import { createEditSession, type EditSession } from './edit-session.ts';

/** The open assessment. Every edit goes through `editDraft`. */
export const draftSession: EditSession<Draft, Draft> = createEditSession({
  what: 'assessment',
  schema,
  read: (id) => api.getDraft({ id }),
  save: (draft) => api.saveDraft(draft),
  isSame: sameAnswers,
  recordOf: (draft) => draft,
  withRecord: (_, draft) => draft,
});

export const flushDraft = draftSession.flush;

/** The answers that the last edit changed, and what it made: while they go on changing, that is one edit. */
let last: { draft: Draft | null; changed: readonly string[] } = { draft: null, changed: [] };

/** Changes the open draft. Changes of answers after the result was seen are counted here, so that no screen can forget to. */
export const editDraft = (change: (draft: Draft) => Draft): void =>
  draftSession.edit((before) => {
    const changed = change(before);
    if (changed === before) return before;
    const { draft, lastChanged } = countLaterEdit(before, changed, last.draft === before ? last.changed : []);
    last = { draft, changed: lastChanged };
    return draft;
  });

/** Freezes the open draft as it is seen here. @throws ApiError, with the draft as it was */
export async function commitDraft(): Promise<OpenedDecision> {
  const decision = await draftSession.withStored(api.commitDraft);
  draftSession.close();
  return decision;
}
