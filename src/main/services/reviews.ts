import { ApiError } from '../../core/api.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { coveredRecordOf } from '../../core/journal/cover.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { withNewerDay } from '../../core/journal/review-days.ts';
import {
  createReview,
  type FinishedReview,
  finishedAs,
  lookBackProblems,
  type ReviewProblem,
  ratingProblems,
  sameReview,
  withoutOlderAnswers,
} from '../../core/journal/review-draft.ts';
import { localDay } from '../../core/local-day.ts';
import type { ReviewSummary, ReviewView } from '../../core/review-api.ts';
import { type Moment, momentAfter } from '../../core/time.ts';
import { newerVersion } from '../storage/failures.ts';
import { recordIn } from '../storage/slots.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';
import { resolutionsOf, reviewBodyOf } from './review-body.ts';
import type { SettingsService } from './settings.ts';
import { settleReview, settleReviews } from './settle-review.ts';

/** Reviews of decisions: new answers first, then the old ones. */
interface ReviewService {
  list(): ReviewSummary[];
  /** Starts a review, or goes on with the one under way. @throws ApiError not-found, newer-version; as saving does */
  begin(id: string): ReviewView;
  /** @throws ApiError not-found */
  get(id: string): ReviewView;
  /**
   * @throws ApiError not-found, outdated, frozen where the new answers were changed after they were given, or the review after it was
   * finished; as saving does
   */
  save(review: ReviewDraft): ReviewDraft;
  /** Fixes the new answers and lifts the cover. @throws ApiError not-found, outdated, not-ready; as saving does */
  submitRatings(id: string, updatedAt: Moment): ReviewView;
  /** Appends the review and its resolutions. @throws ApiError not-found, outdated, not-ready, frozen where another one was finished; as saving does */
  finish(id: string, updatedAt: Moment): Decision;
  discard(id: string): void;
  restore(id: string): ReviewView;
  /** Lifts the cover before new ratings are in: the review is not blind then. @throws ApiError not-found; as saving does */
  lookFirst(id: string): Decision;
}

/** A review under way, and its decision; null where that cannot be read. */
interface StoredReview {
  readonly review: ReviewDraft;
  readonly decision: Decision | null;
}

type ReviewEnv = Pick<ServiceEnv, 'storage' | 'now' | 'version'>;

export function createReviewService(
  env: ReviewEnv,
  cover: Cover,
  settings: Pick<SettingsService, 'spreads'>,
): ReviewService {
  const { storage, now, version } = env;
  const { journal, reviews } = storage;
  settleReviews(env);

  /** As it is stored, but for what was answered or set on the decision's page since: that is taken over first. */
  function stored(id: string): StoredReview {
    const saved = recordIn(reviews.read(id), notUnderWay);
    const decision = readable(id);
    const review = decision === null ? saved : broughtUpToDate(saved, decision);
    if (review === saved) return { review, decision };
    try {
      return { review: keep(review, decision), decision };
    } catch {
      // Looking works where nothing can be saved; the next look takes it over.
      return { review, decision };
    }
  }

  /** Of one that is finished already the day is its own doing. */
  function broughtUpToDate(review: ReviewDraft, decision: Decision): ReviewDraft {
    const answered = withoutOlderAnswers(review, decision);
    return finishedAs(answered, decision) === null
      ? withNewerDay(answered, decision.arrangement, localDay(now()))
      : answered;
  }

  function view(review: ReviewDraft): ReviewView {
    const decision = journal.read(review.id);
    const record = coveredRecordOf(decision.revisions);
    if (record === null) throw unreadable();
    return { review, record, decision: cover.isCovered(decision) ? null : decision };
  }

  /** Null where it is not finished. */
  function finished(review: ReviewDraft): FinishedReview | null {
    const decision = readable(review.id);
    return decision === null ? null : finishedAs(review, decision);
  }

  /** Can it be gone on with: is its decision here, and the review not in it yet? */
  function isUnderWay(review: ReviewDraft): boolean {
    const decision = readable(review.id);
    return decision !== null && finishedAs(review, decision) === null;
  }

  /** The old answers are seen now that it is due, so another review for that day is not blind. */
  function keepLooked(decision: Decision): Decision {
    const due = cover.dueSince(decision);
    return due === null || decision.arrangement.lookedOn === due
      ? decision
      : journal.arrange(decision.id, now().toISOString(), { lookedOn: due });
  }

  function readable(id: string): Decision | null {
    try {
      return journal.read(id);
    } catch (error) {
      if (error instanceof ApiError) return null;
      throw error;
    }
  }

  function current(id: string, updatedAt: Moment): StoredReview {
    const found = stored(id);
    if (found.review.updatedAt !== updatedAt) throw outdated();
    return found;
  }

  /** It has taken over all that the journal has, so it is newer than that, also where a clock was ahead. */
  function keep(review: ReviewDraft, decision: Decision | null): ReviewDraft {
    const appended = decision?.revisions.map(({ at }) => at) ?? [];
    const newest = Math.max(...[review.updatedAt, ...appended].map((moment) => Date.parse(moment)));
    const saved = { ...review, updatedAt: momentAfter(new Date(newest).toISOString(), now()) };
    reviews.save(saved);
    return saved;
  }

  return {
    list: () =>
      reviews.ids().flatMap((id) => {
        const review = cover.review(id);
        if (review === null || !isUnderWay(review)) return [];
        const { step, startedAt, updatedAt, answers } = review;
        return [{ id, title: answers.frame.question || answers.card.title, step, startedAt, updatedAt }];
      }),
    begin(id) {
      settleReview(env, id);
      if (cover.review(id) !== null) return view(stored(id).review);
      const decision = journal.read(id);
      if (decision.readOnly) throw newerVersion();
      const due = cover.dueSince(decision);
      const hasLooked = due !== null && decision.arrangement.lookedOn === due;
      const blindness = cover.isCovered(decision) ? 'blind' : hasLooked ? 'looked' : 'early';
      const today = localDay(now());
      const review = createReview(decision, { now: now().toISOString(), today, blindness });
      if (review === null) throw unreadable();
      reviews.save(review);
      return view(review);
    },
    get: (id) => view(stored(id).review),
    save(review) {
      const { review: before, decision } = current(review.id, review.updatedAt);
      const { ratedAt, blindness, startedAt, baseDays } = before;
      if (ratedAt !== null && canonicalJson(before.answers) !== canonicalJson(review.answers)) {
        throw new ApiError(
          'frozen',
          'Your new answers are complete, and the old ones may have been shown. So the new ones cannot be changed any more.',
        );
      }
      const next = { ...review, ratedAt, blindness, startedAt, baseDays };
      const isFinished = decision !== null && finishedAs(before, decision) !== null;
      if (isFinished && !sameReview(before, next)) throw alreadyFinished();
      return keep(next, decision);
    },
    submitRatings(id, updatedAt) {
      const { review, decision } = current(id, updatedAt);
      if (review.ratedAt !== null) return view(review);
      assertNoProblems(ratingProblems(review));
      return view(keep({ ...review, ratedAt: now().toISOString(), step: 'outcome' }, decision));
    },
    finish(id, updatedAt) {
      const { review } = current(id, updatedAt);
      const { record } = view(review);
      const before = finished(review);
      if (before === null) {
        assertNoProblems([...ratingProblems(review), ...lookBackProblems(review, record, localDay(now()))]);
        const at = now().toISOString();
        for (const body of resolutionsOf(review, journal.read(id))) journal.append(id, at, body);
        journal.append(id, at, reviewBodyOf(review, version, settings.spreads()));
      }
      settleReview(env, id);
      if (before !== null && !sameReview(review, before.body)) throw finishedElsewhere();
      return cover.decision(journal.read(id));
    },
    discard(id) {
      const decision = readable(id);
      if (decision !== null && (cover.review(id)?.ratedAt ?? null) !== null) keepLooked(decision);
      reviews.discard(id);
    },
    restore(name) {
      const id = reviews.idInTrash(name);
      // Without its decision it could not be opened.
      if (!journal.hasRecords(id)) throw withoutDecision();
      if (coveredRecordOf(journal.read(id).revisions) === null) throw unreadable();
      if (reviews.holds(name) && cover.review(id) !== null) throw anotherUnderWay();
      reviews.restore(name);
      return view(stored(id).review);
    },
    lookFirst(id) {
      const decision = journal.read(id);
      if (!cover.isCovered(decision)) return decision;
      if (cover.review(id) !== null) {
        const { review, decision: current } = stored(id);
        keep({ ...review, blindness: 'looked' }, current);
      }
      return cover.decision(keepLooked(decision));
    },
  };
}

function assertNoProblems([first]: readonly ReviewProblem[]): void {
  if (first !== undefined) throw new ApiError('not-ready', `Not ready yet. ${first.message}`);
}

const notUnderWay = () =>
  new ApiError('not-found', 'There is no review of this decision under way. Begin it from the decision.');

const outdated = () =>
  new ApiError(
    'outdated',
    'This review was changed in another window or tab, or its next day or one of its predictions was set there. Your version is still here: keep it in place of the newer answers, or load the newer ones.',
  );

const finishedElsewhere = () =>
  new ApiError(
    'frozen',
    'This review was finished elsewhere meanwhile, with other answers: that one is in your journal. Yours is in the trash.',
  );

const withoutDecision = () =>
  new ApiError(
    'not-found',
    'Not restored: its decision is not here. It stays in the trash. Restore the decision first, from the trash, a snapshot or an export.',
  );

const anotherUnderWay = () =>
  new ApiError(
    'frozen',
    'Not restored: another review of this decision is under way. This one stays in the trash. Finish or discard the other one first.',
  );

const alreadyFinished = () =>
  new ApiError(
    'frozen',
    'This review is in your journal already, as you finished it, and cannot be changed. Add what is new as a note to the decision.',
  );

const unreadable = () =>
  new ApiError(
    'not-found',
    'The answers of this decision cannot be read, so it cannot be reviewed. Its files stay as they are.',
  );
