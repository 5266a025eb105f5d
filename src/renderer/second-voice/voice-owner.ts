import type { Draft } from '../../core/assessment/draft.ts';

/** What a second voice stands beside. */
export interface VoiceOwner {
  id: string;
  assessment: Draft;
  committed: boolean;
}
