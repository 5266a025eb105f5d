import type { RevisionBody } from '../core/journal/decision.ts';

/** What each kind of revision is called, within a sentence. */
export const REVISION_NAMES: Record<RevisionBody['kind'], string> = {
  commit: 'the decision',
  note: 'a note',
  prediction: 'a prediction made later',
  resolution: 'the answer to a prediction',
  review: 'a review',
  'second-voice': 'a second voice',
};
