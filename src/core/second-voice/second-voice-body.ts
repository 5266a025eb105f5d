import '../no-eval.ts';
import { z } from 'zod';
import { momentText } from '../time.ts';

/**
 * A revision that says which second voice stood beside a decision. What was said, and by whom, is a record of its own that the hash
 * holds fast: so it can be removed, name included, and the chain stays whole.
 */
export const secondVoiceBody = z.object({
  kind: z.literal('second-voice'),
  /** The record of the answers. */
  voiceId: z.uuid(),
  /** SHA-256 over the canonical JSON of its sheet and answers. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** When the user opened it; null while it is sealed. */
  openedAt: momentText.nullable(),
  /** How many of the user's ratings were changed after that, and before the commit. */
  changedRatings: z.number().int().min(0),
});
export type SecondVoiceBody = z.infer<typeof secondVoiceBody>;
