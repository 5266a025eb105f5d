import { sameAnswers } from '../../core/assessment/same-answers.ts';
import { api } from '../app/client.ts';
import { createVersionedSaves } from './versioned-saves.ts';

/** The stored state that the open draft was made from. */
export const { setBaseVersion, baseVersion, saveWithVersion } = createVersionedSaves({
  get: (id) => api.getDraft({ id }),
  save: (draft) => api.saveDraft(draft),
  isSame: sameAnswers,
});
