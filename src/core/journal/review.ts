import { z } from 'zod';
import { type Draft, draft } from '../assessment/draft.ts';
import { type StoredEvaluation, storedEvaluation } from '../assessment/earlier-evaluation.ts';
import { named } from '../named-schema.ts';
import { draftText, optionalText, type TextOf } from '../text.ts';
import { dayText, momentText } from '../time.ts';
import { arrangement } from './arrangement.ts';
import { frozenVerdict } from './frozen-verdict.ts';
import { predictionOutcome } from './prediction-bodies.ts';
import { processAnswers } from './process.ts';

/** The order of a review: first the answers given anew, then what happened; only then what was said before. */
export const REVIEW_STEPS = [
  'criteria',
  'weights',
  'ratings',
  'outcome',
  'predictions',
  'reveal',
  'process',
] as const;
export const reviewStep = z.enum(REVIEW_STEPS);
export type ReviewStep = z.infer<typeof reviewStep>;

export const goodOrBad = z.enum(['good', 'bad']);

/**
 * How it turned out. `too-early`: nothing can be said yet, so it counts as no outcome and takes none back. `unclear`: mixed or too early, one answer for both;
 * reviews said so before version 6 of revisions, and none can be finished with it since.
 */
export const reviewOutcome = z.enum([...goodOrBad.options, 'mixed', 'too-early', 'unclear']);
export type ReviewOutcome = z.infer<typeof reviewOutcome>;

/** Could the old answers be seen before the new ones were given? `early`: it was begun before its day, with the page open. */
export const blindness = z.enum(['blind', 'looked', 'early']);
export type Blindness = z.infer<typeof blindness>;

/** How a trial went, and what follows from it. */
export const trialOutcome = z.object({
  worked: z.enum(['yes', 'no', 'unsure']).nullable(),
  next: z.enum(['extend', 'choose', 'give-up']).nullable(),
});

/** What a review says beside its new answers. Null = not answered. */
const lookBackOf = (text: TextOf) => ({
  /** Criteria, by id, for which nothing has changed since, so that a new rating tells how steadily one rates. */
  unchanged: z.array(z.string()).max(100),
  /** Null where nothing was tried. */
  trial: trialOutcome.nullable(),
  outcome: reviewOutcome.nullable(),
  whatHappened: text('note'),
  /** Was it decided well, with what was known then? */
  process: goodOrBad.nullable(),
  processAnswers,
  lesson: text('note'),
  /** "I would choose this path again." */
  again: z.enum(['yes', 'no', 'unsure']).nullable(),
});

const reviewDays = arrangement.pick({ reviewOn: true, snoozedUntil: true });
export type ReviewDays = z.infer<typeof reviewDays>;

export const REVIEW_DRAFT_SCHEMA_VERSION = 3;

/** A review in progress: autosaved, left and resumed like a draft. */
export const reviewDraft = z.object({
  schemaVersion: z.literal(REVIEW_DRAFT_SCHEMA_VERSION),
  /** The decision's. */
  id: z.uuid(),
  startedAt: momentText,
  updatedAt: momentText,
  step: reviewStep,
  blindness,
  /** The same criteria, weighed and rated anew; its other answers stay empty. */
  answers: named<Draft>(draft),
  /** When the new answers were given; from then on they are fixed, and the old ones may be seen. */
  ratedAt: momentText.nullable(),
  ...lookBackOf(draftText),
  /** By the prediction's id. */
  resolutions: z.record(
    z.string(),
    z.object({ outcome: predictionOutcome.nullable(), why: draftText('note'), on: dayText.nullable() }),
  ),
  nextReviewOn: dayText.nullable(),
  /** The decision's days when the review last took note of them; missing in one that an earlier version began. */
  baseDays: reviewDays.optional(),
});
export interface ReviewDraft extends z.infer<typeof reviewDraft> {}

/** A finished review, as it is appended to its decision. */
export const reviewBody = z.object({
  kind: z.literal('review'),
  startedAt: momentText,
  blindness,
  answers: named<Draft>(draft),
  evaluation: named<StoredEvaluation>(storedEvaluation),
  verdict: frozenVerdict,
  ...lookBackOf(optionalText),
  appVersion: z.string(),
});
export interface ReviewBody extends z.infer<typeof reviewBody> {}
