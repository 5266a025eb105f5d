import { ApiError } from '../../core/api.ts';
import { coverDecision, coverSummary, isCovered } from '../../core/journal/cover.ts';
import type { Decision, DecisionSummary } from '../../core/journal/decision.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { localDay } from '../../core/time.ts';
import type { ServiceEnv } from './env.ts';

/** Removes what must stay hidden before a review. Everything sent to the window passes through here. */
export interface Cover {
  isCovered(decision: Pick<Decision, 'id' | 'arrangement'>): boolean;
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
  function review(id: string): ReviewDraft | null {
    const reading = storage.reviews.read(id);
    return reading.kind === 'value' ? reading.value : null;
  }
  const covered = ({ id, arrangement }: Pick<Decision, 'id' | 'arrangement'>) =>
    isCovered(arrangement, review(id), localDay(now()));

  return {
    isCovered: covered,
    decision: (decision) => (covered(decision) ? coverDecision(decision) : decision),
    summaries<T extends DecisionSummary>(summaries: readonly T[]) {
      const today = localDay(now());
      const underway = new Set(storage.reviews.ids());
      return summaries.map((summary) =>
        isCovered(summary, underway.has(summary.id) ? review(summary.id) : null, today)
          ? coverSummary(summary)
          : summary,
      );
    },
    state() {
      const underway = storage.reviews.ids().map((id) => {
        const read = review(id);
        return [id, read?.ratedAt ?? null, read?.blindness ?? null];
      });
      return JSON.stringify([localDay(now()), underway]);
    },
    review,
    assertNotCovered(id) {
      if (!covered(storage.journal.read(id))) return;
      throw new ApiError(
        'covered',
        'This would show your old answers, which are covered until you have given new ones. Begin the review, or choose to look first.',
      );
    },
  };
}
