import type { TrashKind } from '../../core/journal/trash.ts';
import { api } from '../app/client.ts';

interface Kind {
  /** As the screen names one. */
  name: string;
  /** For a sentence: `one decision`, `2 decisions`. */
  one: string;
  many: string;
  restore: (id: string) => Promise<unknown>;
}

/** What may lie in the trash, and each kind's own way back. */
export const KINDS: Readonly<Record<TrashKind, Kind>> = {
  decision: {
    name: 'Decision',
    one: 'decision',
    many: 'decisions',
    restore: (id) => api.restoreDecision({ id }),
  },
  draft: { name: 'Draft', one: 'draft', many: 'drafts', restore: (id) => api.restoreDraft({ id }) },
  review: {
    name: 'Review in progress',
    one: 'review in progress',
    many: 'reviews in progress',
    restore: (id) => api.restoreReview({ id }),
  },
  voice: {
    name: 'Second voice',
    one: 'second voice',
    many: 'second voices',
    restore: (id) => api.restoreVoice({ voiceId: id }),
  },
  card: { name: 'Card', one: 'card', many: 'cards', restore: (id) => api.restoreCard({ id }) },
};
