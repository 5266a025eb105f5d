import '../no-eval.ts';
import { z } from 'zod';

/** The verdict's sentences as the user read them. */
export const frozenVerdict = z.object({
  headline: z.string(),
  /** What goes with the headline. */
  sentences: z.array(z.string()),
  /** Everything else that the result told, by what it tells of; empty in decisions made before it was kept. */
  told: z.record(z.string(), z.array(z.string())),
});
export type FrozenVerdict = z.infer<typeof frozenVerdict>;
