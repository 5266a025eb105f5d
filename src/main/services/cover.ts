import { ApiError } from '../../core/api.ts';
import type { Arrangement } from '../../core/journal/arrangement.ts';
import { coverDecision, coverSummary, isCovered } from '../../core/journal/cover.ts';
import type { Decision, DecisionSummary } from '../../core/journal/decision.ts';
import { type DecisionDays, decisionDays, dueSince } from '../../core/journal/due.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { valueIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';

type KnownDecision = Pick<Decision, 'id' | 'revisions' | 'arrangement'>;

/** What the cover of a decision depends on, besides the day, the review under way, and what follows it up. */
export interface CoverTerms {
  readonly id: string;
  readonly arrangement: Pick<Arrangement, 'lookedOn' | 'closed'>;
  readonly days: DecisionDays;
}

export const coverTerms = ({ id, revisions, arrangement }: KnownDecision): CoverTerms => ({
  id,
  arrangement: { lookedOn: arrangement.lookedOn, closed: arrangement.closed },
  days: decisionDays({ revisions, arrangement }),
});

/**
 * Removes what must stay hidden before a review. Everything sent to the window passes through here. What was covered once stays so, also
 * where the clock is set back, until it was answered anew, looked at or closed.
 */
export interface Cover {
  isCovered(decision: KnownDecision): boolean;
  /** The same of a decision that is not at hand. */
  covers(terms: CoverTerms): boolean;
  /** The last of its days that has come; null where none has. */
  dueSince(decision: KnownDecision): Day | null;
  decision(decision: Decision): Decision;
  summaries<T extends DecisionSummary>(summaries: readonly T[]): T[];
  /** What `summaries` depends on besides its input: where two are the same, so is the answer. */
  state(): string;
  /** The review under way; null where there is none that can be read. */
  review(id: string): ReviewDraft | null;
  /** @throws ApiError covered where the old answers must not be seen yet */
  assertNotCovered(id: string): void;
}

export function createCover({ storage, now }: Pick<ServiceEnv, 'storage' | 'now'>): Cover {
  const { journal, coveredDays } = storage;
  const review = (id: string): ReviewDraft | null => valueIn(storage.reviews.read(id));
  const today = () => localDay(now());

  /** Does another decision follow this one up? Read once, and only if it is asked: the first listing reads every decision. */
  function takenUp(): (id: string) => boolean {
    let ids: ReadonlySet<string> | null = null;
    return (id) => {
      ids ??= new Set(journal.list().flatMap(({ followsUp }) => followsUp?.decisionId ?? []));
      return ids.has(id);
    };
  }
  const due = ({ id, days }: Pick<CoverTerms, 'id' | 'days'>) =>
    dueSince(days, today(), () => takenUp()(id), coveredDays.of(id, days.reviews));
  function covers({ id, arrangement, days }: CoverTerms): boolean {
    const day = due({ id, days });
    const covered = isCovered(arrangement, review(id), day);
    if (covered && day !== null && coveredDays.of(id, days.reviews) !== day)
      coveredDays.keep([{ id, day, reviews: days.reviews }]);
    return covered;
  }
  const covered = (decision: KnownDecision) => covers(coverTerms(decision));

  return {
    isCovered: covered,
    covers,
    dueSince: (decision) => due(coverTerms(decision)),
    decision: (decision) => (covered(decision) ? coverDecision(decision) : decision),
    summaries<T extends DecisionSummary>(summaries: readonly T[]) {
      const on = today();
      const isTakenUp = takenUp();
      const underway = new Set(storage.reviews.ids());
      const kept: { id: string; day: Day; reviews: number }[] = [];
      const shown = summaries.map((summary) => {
        const { id, reviews } = summary;
        const day = dueSince(summary, on, () => isTakenUp(id), coveredDays.of(id, reviews));
        if (!isCovered(summary, underway.has(id) ? review(id) : null, day)) return summary;
        if (day !== null) kept.push({ id, day, reviews });
        return coverSummary(summary);
      });
      // In one save, however many there are.
      coveredDays.keep(kept);
      return shown;
    },
    state() {
      const underway = storage.reviews.ids().map((id) => {
        const read = review(id);
        return [id, read?.ratedAt ?? null, read?.blindness ?? null];
      });
      return JSON.stringify([today(), underway]);
    },
    review,
    assertNotCovered(id) {
      if (!covered(journal.read(id))) return;
      throw new ApiError(
        'covered',
        'This would show your old answers, which are covered until you have given new ones. Begin the review, or choose to look first.',
      );
    },
  };
}
