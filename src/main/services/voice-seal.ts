import { ApiError } from '../../core/api.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { problemsToEvaluate } from '../../core/assessment/problems/to-evaluate.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { countAnswers } from '../../core/second-voice/answers.ts';
import type { StoredVoice, VoiceView } from '../../core/second-voice/voice.ts';
import type { Storage } from '../storage/storage.ts';
import type { Cover } from './cover.ts';
import type { DraftService } from './drafts.ts';

/** Keeps what others answered from the window until the user's own answers are complete. */
export interface VoiceSeal {
  /** The answers of the draft or decision that a voice belongs to. @throws ApiError not-found, newer-version */
  assessmentOf(ownerId: string): Draft;
  /** May the seal be broken? Not where what the voice belongs to is not here. */
  isReady(ownerId: string): boolean;
  /** Refuses while the seal holds. @throws ApiError not-ready, covered */
  requireReady(ownerId: string): void;
  /** What may be seen of it. */
  view(voice: StoredVoice): VoiceView;
}

export function createVoiceSeal(
  { journal }: Pick<Storage, 'journal'>,
  drafts: Pick<DraftService, 'get'>,
  cover: Pick<Cover, 'isCovered'>,
): VoiceSeal {
  const isCovered = (ownerId: string) =>
    journal.isCommitted(ownerId) && cover.isCovered(journal.read(ownerId));

  function assessmentOf(ownerId: string): Draft {
    if (!journal.isDecided(ownerId)) return drafts.get(ownerId);
    const commit = commitOf(journal.read(ownerId).revisions);
    if (commit !== null) return commit.body.assessment;
    throw new ApiError('not-found', 'The answers of this decision cannot be read.');
  }

  /** What the user has to do before the seal may be broken, as a sentence; null where it may. */
  function waitsFor(ownerId: string): string | null {
    if (journal.isCommitted(ownerId)) {
      return isCovered(ownerId)
        ? 'This decision waits for its review. Give your new answers first, or choose to look first.'
        : null;
    }
    const draft = drafts.get(ownerId);
    const [first] = problemsToEvaluate(draft);
    if (first !== undefined) return first.message;
    // The result asks what the gut expects, and that must not be led either.
    return draft.firstResult === null ? 'Look at your own result first.' : null;
  }

  return {
    assessmentOf,
    isReady(ownerId) {
      try {
        return waitsFor(ownerId) === null;
      } catch (error) {
        if (error instanceof ApiError) return false;
        throw error;
      }
    },
    requireReady(ownerId) {
      const first = waitsFor(ownerId);
      if (first === null) return;
      throw new ApiError(isCovered(ownerId) ? 'covered' : 'not-ready', `Still sealed. ${first}`);
    },
    view({ id, ownerId, sheet, answers, importedAt, opened }) {
      if (answers === null || importedAt === null) return { kind: 'asked', id, madeAt: sheet.madeAt };
      if (opened !== null && !isCovered(ownerId))
        return { kind: 'open', id, sheet, answers, importedAt, opened };
      return {
        kind: 'sealed',
        id,
        name: answers.name,
        savedAt: answers.savedAt,
        importedAt,
        ...countAnswers(answers),
        waitsFor: waitsFor(ownerId),
        covered: opened !== null,
      };
    },
  };
}
