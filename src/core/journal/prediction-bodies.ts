import { z } from 'zod';
import { optionalText, requiredText } from '../text.ts';
import { dayText } from '../time.ts';

/** A prediction that was made after the commit. */
export const predictionBody = z.object({
  kind: z.literal('prediction'),
  prediction: z.object({
    id: z.string().min(1).max(64),
    /** A statement that will turn out yes or no. */
    statement: requiredText('line'),
    by: dayText,
    /** 0–100 %. */
    probability: z.number().min(0).max(100),
  }),
});

/** Came true, did not, or cannot be told. */
export const predictionOutcome = z.enum(['came', 'did-not', 'void']);
export type PredictionOutcome = z.infer<typeof predictionOutcome>;

/** How one prediction turned out. A later one for the same prediction corrects it. */
export const resolutionBody = z.object({
  kind: z.literal('resolution'),
  predictionId: z.string().min(1).max(64),
  outcome: predictionOutcome,
  why: optionalText('note'),
  /** The day on which it turned out. */
  on: dayText,
});
export type ResolutionBody = z.infer<typeof resolutionBody>;

/** Takes the answer to a prediction back: it is open again, as after a wrong click. */
export const reopeningBody = z.object({
  kind: z.literal('reopening'),
  predictionId: resolutionBody.shape.predictionId,
});
