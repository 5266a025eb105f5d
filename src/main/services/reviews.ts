import { ApiError } from '../../core/api.ts';
import type { Spreads } from '../../core/assessment/retest/spreads.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { coveredRecordOf } from '../../core/journal/cover.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { ResolutionBody } from '../../core/journal/prediction-bodies.ts';
import { predictionStates } from '../../core/journal/predictions.ts';
import type { ReviewBody, ReviewDraft } from '../../core/journal/review.ts';
import {
  createReview,
  isFinished,
  lookBackProblems,
  type ReviewProblem,
  ratingProblems,
} from '../../core/journal/review-draft.ts';
import type { ReviewSummary, ReviewView } from '../../core/review-api.ts';
import { localDay, type Moment, momentAfter } from '../../core/time.ts';
import { frozenVerdict } from '../../words/frozen-verdict.ts';
import { newerVersion } from '../storage/failures.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';
import { resultOf } from './readiness.ts';
import type { SettingsService } from './settings.ts';

/** Reviews of decisions: new answers first, then the old ones. */
interface ReviewService {
  list(): ReviewSummary[];
  /** Starts a review, or goes on with the one under way. @throws ApiError not-found, newer-version; as saving does */
  begin(id: string): ReviewView;
  /** @throws ApiError not-found */
  get(id: string): ReviewView;
  /** @throws ApiError not-found, outdated, frozen where the new answers were changed after they were given; as saving does */
  save(review: ReviewDraft): ReviewDraft;
  /** Fixes the new answers and lifts the cover. @throws ApiError not-found, outdated, not-ready; as saving does */
  submitRatings(id: string, updatedAt: Moment): ReviewView;
  /** Appends the review and its resolutions. @throws ApiError not-found, outdated, not-ready; as saving does */
  finish(id: string, updatedAt: Moment): Decision;
  discard(id: string): void;
  restore(id: string): ReviewView;
  /** Lifts the cover before new ratings are in: the review is not blind then. @throws ApiError not-found; as saving does */
  lookFirst(id: string): Decision;
}

type ReviewEnv = Pick<ServiceEnv, 'storage' | 'now' | 'version'>;

export function createReviewService(
  { storage, now, version }: ReviewEnv,
  cover: Cover,
  settings: Pick<SettingsService, 'spreads'>,
): ReviewService {
  const { journal, reviews } = storage;

  function stored(id: string): ReviewDraft {
    const reading = reviews.read(id);
    if (reading.kind === 'value') return reading.value;
    if (reading.kind === 'newer') throw newerVersion();
    throw new ApiError(
      'not-found',
      'There is no review of this decision under way. Begin it from the decision.',
    );
  }

  function view(review: ReviewDraft): ReviewView {
    const decision = journal.read(review.id);
    const record = coveredRecordOf(decision.revisions);
    if (record === null) throw unreadable();
    return { review, record, decision: cover.isCovered(decision) ? null : decision };
  }

  /** The revision is there and acknowledged: only now what was under way goes. */
  function removeFinished(id: string): void {
    try {
      reviews.remove(id);
    } catch {
      // The review is safe. Finishing what is left over appends nothing, and removes it.
    }
  }

  function current(id: string, updatedAt: Moment): ReviewDraft {
    const review = stored(id);
    if (review.updatedAt !== updatedAt) throw outdated();
    return review;
  }

  function keep(review: ReviewDraft): ReviewDraft {
    const saved = { ...review, updatedAt: momentAfter(review.updatedAt, now()) };
    reviews.save(saved);
    return saved;
  }

  return {
    list: () =>
      reviews.ids().flatMap((id) => {
        const reading = reviews.read(id);
        if (reading.kind !== 'value') return [];
        const { step, startedAt, updatedAt, answers } = reading.value;
        return [{ id, title: answers.frame.question || answers.card.title, step, startedAt, updatedAt }];
      }),
    begin(id) {
      if (reviews.read(id).kind === 'value') return view(stored(id));
      const decision = journal.read(id);
      if (decision.readOnly) throw newerVersion();
      const { reviewOn, lookedOn } = decision.arrangement;
      const today = localDay(now());
      const isDue = reviewOn !== null && reviewOn <= today;
      const blindness = cover.isCovered(decision)
        ? 'blind'
        : isDue && lookedOn === reviewOn
          ? 'looked'
          : 'early';
      const review = createReview(decision, { now: now().toISOString(), today, blindness });
      if (review === null) throw unreadable();
      reviews.save(review);
      return view(review);
    },
    get: (id) => view(stored(id)),
    save(review) {
      const before = current(review.id, review.updatedAt);
      const { ratedAt, blindness, startedAt } = before;
      if (ratedAt !== null && canonicalJson(before.answers) !== canonicalJson(review.answers)) {
        throw new ApiError(
          'frozen',
          'Your new answers are complete, and the old ones may have been shown. So the new ones cannot be changed any more.',
        );
      }
      return keep({ ...review, ratedAt, blindness, startedAt });
    },
    submitRatings(id, updatedAt) {
      const review = current(id, updatedAt);
      if (review.ratedAt !== null) return view(review);
      assertNoProblems(ratingProblems(review));
      return view(keep({ ...review, ratedAt: now().toISOString(), step: 'outcome' }));
    },
    finish(id, updatedAt) {
      const review = current(id, updatedAt);
      const { record } = view(review);
      assertNoProblems([...ratingProblems(review), ...lookBackProblems(review, record, localDay(now()))]);
      const at = now().toISOString();
      const before = journal.read(id);
      for (const body of resolutionsOf(review, before)) journal.append(id, at, body);
      if (!isFinished(review, before))
        journal.append(id, at, reviewBodyOf(review, version, settings.spreads()));
      const decision = journal.arrange(id, at, {
        reviewOn: review.nextReviewOn,
        snoozedUntil: null,
        lookedOn: null,
      });
      removeFinished(id);
      return cover.decision(decision);
    },
    discard: (id) => reviews.discard(id),
    restore(id) {
      reviews.restore(id);
      return view(stored(id));
    },
    lookFirst(id) {
      const decision = journal.read(id);
      if (!cover.isCovered(decision)) return decision;
      const review = cover.review(id);
      if (review !== null) keep({ ...review, blindness: 'looked' });
      const { reviewOn } = decision.arrangement;
      return cover.decision(journal.arrange(id, now().toISOString(), { lookedOn: reviewOn }));
    },
  };
}

/** What was answered in the review and is not already stored so, as a try that was cut off may have left it. */
function resolutionsOf(review: ReviewDraft, { revisions }: Decision): ResolutionBody[] {
  return predictionStates(revisions).flatMap(({ id, resolution }) => {
    const given = review.resolutions[id];
    if (given === undefined || given.outcome === null || given.on === null) return [];
    const { outcome, why, on } = given;
    if (resolution?.outcome === outcome && resolution.why === why && resolution.on === on) return [];
    return [{ kind: 'resolution', predictionId: id, outcome, why, on } as const];
  });
}

function reviewBodyOf(review: ReviewDraft, appVersion: string, spreads: Spreads): ReviewBody {
  const { startedAt, blindness, answers, unchanged, trial, outcome, whatHappened } = review;
  const { process, processAnswers, lesson, again } = review;
  const evaluation = resultOf(answers, spreads);
  return {
    kind: 'review',
    startedAt,
    blindness,
    answers,
    evaluation,
    verdict: frozenVerdict(evaluation, answers),
    unchanged,
    trial,
    outcome,
    whatHappened,
    process,
    processAnswers,
    lesson,
    again,
    appVersion,
  };
}

function assertNoProblems([first]: readonly ReviewProblem[]): void {
  if (first !== undefined) throw new ApiError('not-ready', `Not ready yet. ${first.message}`);
}

const outdated = () =>
  new ApiError(
    'outdated',
    'This review was changed in another window or tab. Reload it to go on from there.',
  );

const unreadable = () =>
  new ApiError(
    'not-found',
    'The answers of this decision cannot be read, so it cannot be reviewed. Its files stay as they are.',
  );
