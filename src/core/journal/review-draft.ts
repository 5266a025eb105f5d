import { createDraft } from '../assessment/create-draft.ts';
import type { Draft } from '../assessment/draft.ts';
import { isBlank } from '../assessment/problems/problem.ts';
import { problemsToEvaluate } from '../assessment/problems/to-evaluate.ts';
import type { Day, Moment } from '../time.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CoveredRecord } from './covered-record.ts';
import type { Decision } from './decision.ts';
import { predictionStates } from './predictions.ts';
import { NO_PROCESS_ANSWERS } from './process.ts';
import {
  type Blindness,
  REVIEW_DRAFT_SCHEMA_VERSION,
  type ReviewBody,
  type ReviewDraft,
  type ReviewStep,
} from './review.ts';
import { daysOf, plannedDay } from './review-days.ts';
import { commitOf } from './summary.ts';

/**
 * A fresh review: the criteria as they were last judged, with no weight and no rating, and without the card's pick.
 * @returns null where the answers of the decision cannot be read
 */
export function createReview(
  { id, revisions, arrangement }: Pick<Decision, 'id' | 'revisions' | 'arrangement'>,
  { now, today, blindness }: { now: Moment; today: Day; blindness: Blindness },
): ReviewDraft | null {
  const commit = commitOf(revisions);
  if (commit === null) return null;
  const { assessment } = commit.body;
  const reviews = revisions.flatMap(({ body }) => (body.kind === 'review' ? [body] : []));
  const latest = reviews.at(-1)?.answers ?? assessment;
  const fresh = createDraft({ ...assessment.card, pick: null }, { id, now, firstPath: assessment.firstPath });
  const { question, roles } = assessment.frame;
  const answers: Draft = {
    ...fresh,
    step: 'criteria',
    frame: { ...fresh.frame, question, roles },
    criteria: latest.criteria,
    weighing: { ...fresh.weighing, method: assessment.weighing.method },
  };
  return {
    schemaVersion: REVIEW_DRAFT_SCHEMA_VERSION,
    id,
    startedAt: now,
    updatedAt: now,
    step: 'criteria',
    blindness,
    answers,
    ratedAt: null,
    unchanged: [],
    trial: assessment.commitment.choice === 'try' ? { worked: null, next: null } : null,
    outcome: null,
    whatHappened: '',
    process: null,
    processAnswers: NO_PROCESS_ANSWERS,
    lesson: '',
    again: null,
    resolutions: {},
    // A day that was planned stays so where it is reviewed before.
    nextReviewOn: plannedDay(arrangement, today),
    baseDays: daysOf(arrangement),
  };
}

/** A review that is under way as the journal has it, and when it was appended. */
export interface FinishedReview {
  readonly at: Moment;
  readonly body: ReviewBody;
}

/** The review in the journal, whatever is left of it under way; null while it is not finished. */
export function finishedAs(
  { startedAt }: ReviewDraft,
  { revisions }: Pick<Decision, 'revisions'>,
): FinishedReview | null {
  for (const { at, body } of revisions) {
    if (body.kind === 'review' && body.startedAt === startedAt) return { at, body };
  }
  return null;
}

/** What a review says itself, under way or finished. */
export function reviewContent(review: ReviewDraft | ReviewBody) {
  const { startedAt, blindness, answers, unchanged, trial, outcome, whatHappened } = review;
  const { process, processAnswers, lesson, again } = review;
  return {
    startedAt,
    blindness,
    answers,
    unchanged,
    trial,
    outcome,
    whatHappened,
    process,
    processAnswers,
    lesson,
    again,
  };
}

/** Does a finished review say the same as it does under way? */
export const sameReview = (one: ReviewDraft, other: ReviewDraft | ReviewBody): boolean =>
  canonicalJson(reviewContent(one)) === canonicalJson(reviewContent(other));

/**
 * The review without its answers to predictions that were answered otherwise, or opened again, after it was last saved: what the journal has
 * is newer. The very same review where there is none.
 */
export function withoutOlderAnswers(
  review: ReviewDraft,
  { revisions }: Pick<Decision, 'revisions'>,
): ReviewDraft {
  const states = new Map(predictionStates(revisions).map(({ id, resolution }) => [id, resolution]));
  const isOlder = (id: string, { outcome, why, on }: ReviewDraft['resolutions'][string]) => {
    const newest = states.get(id) ?? null;
    const isSame = newest?.outcome === outcome && newest.why === why && newest.on === on;
    return !isSame && lastAnswered(revisions, id) > review.updatedAt;
  };
  const given = Object.entries(review.resolutions);
  const kept = given.filter(([id, answer]) => !isOlder(id, answer));
  return kept.length === given.length ? review : { ...review, resolutions: Object.fromEntries(kept) };
}

/** When a prediction was last answered or opened again; before all time where it never was. */
function lastAnswered(revisions: Decision['revisions'], id: string): Moment {
  const last = revisions.findLast(
    ({ body }) => (body.kind === 'resolution' || body.kind === 'reopening') && body.predictionId === id,
  );
  return last?.at ?? '';
}

/** A problem that keeps a review from going on. */
export interface ReviewProblem {
  step: ReviewStep;
  /** The field it is about, such as `outcome` or `resolutions.<id>.on`. */
  field: string;
  message: string;
}

/** What the new answers still lack. */
export const ratingProblems = ({ answers }: Pick<ReviewDraft, 'answers'>): ReviewProblem[] =>
  problemsToEvaluate(answers).map(({ step, field, message }) => ({
    step: step === 'weights' || step === 'ratings' ? step : 'criteria',
    field,
    message,
  }));

/**
 * What a review still lacks before it can be finished, beyond its new answers.
 * @param today the user's own calendar day
 */
export function lookBackProblems(
  review: ReviewDraft,
  record: Pick<CoveredRecord, 'committedAt' | 'successCriterion' | 'predictions'>,
  today: Day,
): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  const add = (step: ReviewStep, field: string, message: string) => problems.push({ step, field, message });
  const { trial, outcome, process, again, nextReviewOn, resolutions } = review;
  if (trial !== null && trial.worked === null) {
    // A commit asks for a measure; a decision that was imported may be without one.
    const asked = isBlank(record.successCriterion) ? 'the trial worked' : 'the trial’s measure was met';
    add('outcome', 'trial.worked', `Say whether ${asked}.`);
  }
  if (trial !== null && trial.next === null) add('outcome', 'trial.next', 'Say what follows from the trial.');
  if (outcome === null) add('outcome', 'outcome', 'Say whether it turned out well.');
  if (outcome === 'unclear') add('outcome', 'outcome', 'Say which it is: mixed, or too early to say.');
  for (const { id } of record.predictions) {
    const resolution = resolutions[id];
    if (resolution === undefined || resolution.outcome === null) continue;
    const problem = dayProblem(resolution.on, record.committedAt, today);
    if (problem !== null) add('predictions', `resolutions.${id}.on`, problem);
    if (resolution.outcome === 'void' && isBlank(resolution.why)) {
      add('predictions', `resolutions.${id}.why`, 'Write why it cannot be told.');
    }
  }
  if (process === null) add('process', 'process', 'Say whether you decided well.');
  if (again === null) add('process', 'again', 'Say whether you would choose the same again.');
  if (nextReviewOn !== null && nextReviewOn <= today) {
    add(
      'process',
      'nextReviewOn',
      'The next review is not in the future. Choose a later day, or leave it empty.',
    );
  }
  if (trial?.next === 'extend' && nextReviewOn === null) {
    add('process', 'nextReviewOn', 'Set the day on which the longer trial ends.');
  }
  return problems;
}

/** Why a prediction cannot have turned out on this day; null where it can. */
export function dayProblem(on: Day | null, committedAt: Moment, today: Day): string | null {
  if (on === null) return 'Set the day on which it turned out.';
  if (on > today) return 'This day is in the future. Set the day on which it turned out.';
  const earliest = earliestDayAt(committedAt);
  // A moment still to come was written by a clock that was ahead, and says nothing about the day.
  return earliest <= today && on < earliest
    ? 'This day is before the decision was made. Set a later one.'
    : null;
}

/** The day at a moment in the time zone that lies furthest behind, twelve hours. */
const earliestDayAt = (moment: Moment): Day =>
  new Date(Date.parse(moment) - 12 * 3_600_000).toISOString().slice(0, 10);
