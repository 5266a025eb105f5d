import { z } from 'zod';
import { choice, draft } from '../assessment/draft.ts';
import { pathKey, perPath } from '../card/card.ts';
import { dayText, momentText } from '../time.ts';
import { predictionOutcome } from './prediction-bodies.ts';

/** A prediction without its probability, which would give the old answers away, also once it is answered. */
const coveredPrediction = z.object({
  id: z.string(),
  statement: z.string(),
  by: dayText,
  late: z.boolean(),
  resolution: z
    .object({
      outcome: predictionOutcome,
      why: z.string(),
      on: dayText,
      at: momentText,
      corrected: z.boolean(),
    })
    .nullable(),
});
export type CoveredPrediction = z.infer<typeof coveredPrediction>;

/** What was answered beside the choice. */
export const coveredAnswer = z.enum(['confidence', 'gut', 'pick']);
export type CoveredAnswer = z.infer<typeof coveredAnswer>;

/** What may be seen of a decision before its review: nothing that tells a figure. Its texts may be as long as the stored ones. */
export const coveredRecord = z.object({
  title: z.string(),
  committedAt: momentText,
  cardTitle: z.string(),
  paths: perPath(z.object({ name: z.string(), shortName: z.string() })),
  frame: draft.shape.frame.pick({ question: true, whyNow: true, roles: true, today: true }),
  choice: choice.nullable(),
  tryPath: pathKey.nullable(),
  until: dayText.nullable(),
  successCriterion: z.string(),
  /** Which of these there is to see after the review. */
  answered: z.array(coveredAnswer),
  criteria: z.array(
    draft.shape.criteria.element.pick({ id: true, label: true, worst: true, best: true, suggested: true }),
  ),
  notes: z.array(z.object({ number: z.number().int(), at: momentText, text: z.string() })),
  predictions: z.array(coveredPrediction),
  /** When it was reviewed before. */
  reviewedAt: z.array(momentText),
});
export type CoveredRecord = z.infer<typeof coveredRecord>;
