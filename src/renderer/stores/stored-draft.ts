import { ApiError } from '../../core/api.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import type { Moment } from '../../core/time.ts';
import { api } from '../app/client.ts';

/** The stored state that the draft in hand was made from; the host refuses what was made from an older one. */
let stored: Pick<Draft, 'id' | 'updatedAt'> | null = null;

/** What was sent since without an answer: it may be stored all the same. */
let unanswered: readonly Draft[] = [];

/** From now on the draft in hand is made from this state. */
export function madeFrom(draft: Draft): void {
  stored = draft;
  unanswered = [];
}

/** The moment that names the state a draft was made from. */
export const seen = ({ id, updatedAt }: Draft): Moment => (stored?.id === id ? stored.updatedAt : updatedAt);

/**
 * Saves a draft over the state that it was made from.
 *
 * @returns the moment of the state that is stored then
 * @throws ApiError as the host gives it; outdated only where someone else has saved since: a state whose answer was lost
 * on its way back is known again as our own
 */
export async function saveOver(draft: Draft): Promise<Moment> {
  try {
    return await send(draft);
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'outdated')) {
      unanswered = [...unanswered, draft];
      throw error;
    }
    const found = unanswered.length === 0 ? null : await api.getDraft({ id: draft.id });
    if (found === null || !unanswered.some((sent) => sameAnswers(found, sent))) throw error;
    madeFrom(found);
    return send(draft);
  }
}

async function send(draft: Draft): Promise<Moment> {
  const saved = await api.saveDraft({ ...draft, updatedAt: seen(draft) });
  madeFrom(saved);
  return saved.updatedAt;
}
