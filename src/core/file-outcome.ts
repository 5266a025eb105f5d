import './no-eval.ts';
import { z } from 'zod';

/** How a file reaches the user. */
export const fileOutcome = z.discriminatedUnion('kind', [
  /** Electron: written where the user said. */
  z.object({ kind: z.literal('saved'), path: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  /** Loopback: fetch it from this address (same origin, once). */
  z.object({ kind: z.literal('download'), url: z.string(), fileName: z.string() }),
]);
export type FileOutcome = z.infer<typeof fileOutcome>;
