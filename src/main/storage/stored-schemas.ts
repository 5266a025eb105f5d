import { draft } from '../../core/assessment/draft.ts';
import { storedCard } from '../../core/card/library-card.ts';
import { unsavedCards } from '../../core/card/unsaved-cards.ts';
import { storedArrangement } from '../../core/journal/arrangement.ts';
import { revision } from '../../core/journal/decision.ts';
import { reviewDraft } from '../../core/journal/review.ts';
import { storedVoice } from '../../core/second-voice/voice.ts';
import { storedSettings } from '../../core/settings.ts';
import { storedCoveredDays } from './covered-days.ts';
import type { VersionedSchema } from './schema-versions.ts';
import { storedSnapshotPlace } from './snapshot-place.ts';
import { cardSteps, coveredDaysSteps, draftSteps, reviewSteps, revisionSteps } from './upgrade-steps.ts';

/** Every kind of stored data, with the steps from its older versions. */
export const STORED = {
  arrangement: { schema: storedArrangement, steps: [] },
  coveredDays: { schema: storedCoveredDays, steps: coveredDaysSteps },
  card: { schema: storedCard, steps: cardSteps },
  draft: { schema: draft, steps: draftSteps },
  review: { schema: reviewDraft, steps: reviewSteps, inside: [{ path: ['answers'], steps: draftSteps }] },
  revision: {
    schema: revision,
    steps: revisionSteps,
    inside: [
      { path: ['body', 'assessment'], steps: draftSteps },
      { path: ['body', 'answers'], steps: draftSteps },
    ],
  },
  settings: { schema: storedSettings, steps: [] },
  snapshotPlace: { schema: storedSnapshotPlace, steps: [] },
  unsavedCards: { schema: unsavedCards, steps: cardSteps },
  voice: { schema: storedVoice, steps: [] },
} satisfies Record<string, VersionedSchema<unknown>>;
