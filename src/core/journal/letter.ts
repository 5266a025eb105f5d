import { z } from 'zod';
import { choice } from '../assessment/draft.ts';
import { pathKey, perPath } from '../card/card.ts';
import { localDay } from '../local-day.ts';
import type { ReportParts } from '../report-options.ts';
import { type Day, dayText, type Moment, momentText } from '../time.ts';
import { coveredRecordOf } from './cover.ts';
import type { CoveredRecord } from './covered-record.ts';
import type { Decision, Revision } from './decision.ts';
import { predictionOutcome } from './prediction-bodies.ts';
import { type PredictionState, predictionStates, scorable } from './predictions.ts';
import { goodOrBad, reviewOutcome, trialOutcome } from './review.ts';
import { commitOf, titleOf } from './summary.ts';

/** What came of a prediction; null while it is open. */
const letterPrediction = z.object({
  statement: z.string(),
  by: dayText,
  /** 0–100 %; null where it is covered. */
  probability: z.number().nullable(),
  outcome: predictionOutcome.nullable(),
  why: z.string(),
});

const letterReview = z.object({
  at: momentText,
  trial: trialOutcome.nullable(),
  outcome: reviewOutcome.nullable(),
  process: goodOrBad.nullable(),
  again: z.enum(['yes', 'no', 'unsure']).nullable(),
  whatHappened: z.string(),
  lesson: z.string(),
});

/** A decision of the period, and what came of it until now; or an earlier one, and what came of it in the period. */
export const letterDecision = z.object({
  id: z.uuid(),
  title: z.string(),
  committedAt: momentText,
  paths: perPath(z.string()),
  choice: choice.nullable(),
  tryPath: pathKey.nullable(),
  until: dayText.nullable(),
  whyNow: z.string(),
  reason: z.string(),
  /** 50–100 %; null where it was not said, or is covered. */
  confidence: z.number().nullable(),
  /** The headline of its result; empty where it is covered. */
  verdict: z.string(),
  predictions: z.array(letterPrediction),
  notes: z.array(z.object({ at: momentText, text: z.string() })),
  /** Oldest first. */
  reviews: z.array(letterReview),
  /** Its old answers are held back until the review that is due. */
  covered: z.boolean(),
});
export type LetterDecision = z.infer<typeof letterDecision>;

export const letter = z.object({
  /** First and last day of the period. */
  from: dayText,
  to: dayText,
  /** Those committed in the period, oldest first. */
  decisions: z.array(letterDecision),
  /** Those committed before it with a review in it, or predictions answered or due: with what belongs to the period alone. */
  earlier: z.array(letterDecision),
  /** What reviews of the period taught, whenever their decision was made; oldest first. */
  lessons: z.array(z.object({ title: z.string(), at: momentText, lesson: z.string() })),
  /**
   * By decision, whenever it was made: the predictions answered in the period, and how many are open. All of a decision
   * of the period count, as all of them stand in the letter; of others those that fell due in it.
   */
  calibration: z.array(
    z.object({
      predictions: z.array(z.object({ probability: z.number().min(0).max(1), came: z.boolean() })),
      open: z.number().int(),
    }),
  ),
  /** How many decisions of the period cannot be read. */
  unreadable: z.number().int(),
});
export type Letter = z.infer<typeof letter>;

export interface Period {
  from: Day;
  to: Day;
}

const dayOf = (at: Moment): Day => localDay(new Date(at));

const within = (day: Day, { from, to }: Period): boolean => from <= day && day <= to;

/** What one decision adds to a letter. */
export interface LetterPart {
  /** Null where it was committed outside the period. */
  decision: LetterDecision | null;
  /** Null where it was committed in the period, or nothing came of it there. */
  earlier: LetterDecision | null;
  lessons: Letter['lessons'];
  calibration: Letter['calibration'][number];
}

/** What a decision adds to a letter; null where its answers cannot be read. */
export function letterPart(
  decision: Pick<Decision, 'id' | 'revisions'>,
  covered: boolean,
  period: Period,
): LetterPart | null {
  const { id, revisions } = decision;
  const commit = commitOf(revisions);
  const record = coveredRecordOf(revisions);
  if (commit === null || record === null) return null;
  const isOfPeriod = within(dayOf(commit.at), period);
  const states = predictionStates(revisions);
  const title = titleOf(commit.body.assessment);
  const whole = covered ? coveredDecision(id, record) : openDecision(id, commit.body, record, revisions);
  return {
    decision: isOfPeriod ? whole : null,
    earlier: isOfPeriod ? null : ofPeriod(whole, states, period),
    lessons: covered
      ? []
      : revisions.flatMap(({ at, body }) =>
          body.kind === 'review' && body.lesson.trim() !== '' && within(dayOf(at), period)
            ? [{ title, at, lesson: body.lesson }]
            : [],
        ),
    calibration: {
      predictions: covered
        ? []
        : scorable(
            states.filter(
              ({ resolution }) => resolution !== null && (isOfPeriod || within(resolution.on, period)),
            ),
          ),
      open: states.filter(({ by, resolution }) => resolution === null && (isOfPeriod || within(by, period)))
        .length,
    },
  };
}

/** What came of a decision in a period, under what was chosen; null where nothing did. */
function ofPeriod(
  whole: LetterDecision,
  states: readonly PredictionState[],
  period: Period,
): LetterDecision | null {
  const reviews = whole.reviews.filter(({ at }) => within(dayOf(at), period));
  // Both list the predictions in the order in which they were made.
  const predictions = whole.predictions.filter(({ by }, index) =>
    within(states[index]?.resolution?.on ?? by, period),
  );
  if (reviews.length + predictions.length === 0) return null;
  const notes = whole.notes.filter(({ at }) => within(dayOf(at), period));
  return { ...whole, whyNow: '', reason: '', reviews, predictions, notes };
}

type Frozen = NonNullable<ReturnType<typeof commitOf>>['body'];

function openDecision(
  id: string,
  { assessment, verdict }: Frozen,
  record: CoveredRecord,
  revisions: readonly Revision[],
): LetterDecision {
  return {
    ...coveredDecision(id, record),
    reason: assessment.commitment.reason,
    confidence: assessment.commitment.confidence,
    verdict: verdict.headline,
    predictions: predictionStates(revisions).map(({ statement, by, probability, resolution }) => ({
      statement,
      by,
      probability,
      outcome: resolution?.outcome ?? null,
      why: resolution?.why ?? '',
    })),
    reviews: revisions.flatMap(({ at, body }) => {
      if (body.kind !== 'review') return [];
      const { trial, outcome, process, again, whatHappened, lesson } = body;
      return [{ at, trial, outcome, process, again, whatHappened, lesson }];
    }),
    covered: false,
  };
}

/** What may be told of a decision before its review: as everywhere, neither result nor figures. */
const coveredDecision = (id: string, record: CoveredRecord): LetterDecision => ({
  id,
  title: record.title,
  committedAt: record.committedAt,
  paths: { a: record.paths.a.name, b: record.paths.b.name },
  choice: record.choice,
  tryPath: record.tryPath,
  until: record.until,
  whyNow: record.frame.whyNow,
  reason: '',
  confidence: null,
  verdict: '',
  predictions: record.predictions.map(({ statement, by, resolution }) => ({
    statement,
    by,
    probability: null,
    outcome: resolution?.outcome ?? null,
    why: resolution?.why ?? '',
  })),
  notes: record.notes.map(({ at, text }) => ({ at, text })),
  reviews: [],
  covered: true,
});

/** A letter without what is left out, as if it had never been written. */
export function letterWith(whole: Letter, parts: ReportParts): Letter {
  const shown = (decision: LetterDecision) => letterDecisionWith(decision, parts);
  return {
    ...whole,
    decisions: whole.decisions.map(shown),
    earlier: whole.earlier.map(shown),
    lessons: parts.reviews ? whole.lessons : [],
  };
}

const letterDecisionWith = (decision: LetterDecision, parts: ReportParts): LetterDecision => ({
  ...decision,
  whyNow: parts.whyNow ? decision.whyNow : '',
  ...(parts.choice ? {} : { choice: null, tryPath: null, until: null, confidence: null, predictions: [] }),
  ...(parts.choice && !parts.notes
    ? { predictions: decision.predictions.map((each) => ({ ...each, why: '' })) }
    : {}),
  ...(parts.notes ? {} : { reason: '', notes: [] }),
  reviews: decision.reviews.map((review) =>
    parts.reviews ? review : { ...review, whatHappened: '', lesson: '' },
  ),
});
