import { z } from 'zod';
import type { Day } from '../../core/time.ts';
import { dayText } from '../../core/time.ts';
import { type Slots, valueIn } from './slots.ts';

/** The day for which a decision is covered, and how many reviews it had then: once it has another one, it was answered anew. */
const coveredFor = z.object({ day: dayText, reviews: z.number().int().min(0) });
type CoveredFor = z.infer<typeof coveredFor>;

/** What was covered last for each decision that ever was. It belongs to this data folder: it is in no export. */
export const storedCoveredDays = z.object({
  schemaVersion: z.literal(2),
  decisions: z.record(z.uuid(), coveredFor),
});
export type StoredCoveredDays = z.infer<typeof storedCoveredDays>;

/** Knows for which days decisions were covered, also over a restart, so that no clock that is set back lifts a cover. */
export interface CoveredDays {
  /** The day for which a decision with so many reviews was covered; null where it was not, or has been answered anew since. */
  of(id: string, reviews: number): Day | null;
  /** These are covered. Never throws: what cannot be saved is known until the app closes, and saved the next time. */
  keep(covered: readonly (CoveredFor & { readonly id: string })[]): void;
  /** Forgets a decision that is deleted for good. Never throws: where that cannot be saved, the next save leaves it out. */
  forget(id: string): void;
}

/** @param isThere is a decision here or in the trash? What is kept of others goes with the next save. */
export function createCoveredDays(
  slots: Slots<StoredCoveredDays>,
  isThere: (id: string) => boolean,
): CoveredDays {
  let known: Map<string, CoveredFor> | null = null;
  let isSaved = true;

  function days(): Map<string, CoveredFor> {
    known ??= new Map(Object.entries(valueIn(slots.peek())?.decisions ?? {}));
    return known;
  }

  function trySave(): void {
    isSaved = false;
    try {
      slots.save({
        schemaVersion: 2,
        decisions: Object.fromEntries([...days()].filter(([id]) => isThere(id))),
      });
      isSaved = true;
    } catch {
      // It is tried again with the next one.
    }
  }

  return {
    of(id, reviews) {
      const found = days().get(id);
      return found?.reviews === reviews ? found.day : null;
    },
    keep(covered) {
      const fresh = covered.filter(({ id, day, reviews }) => {
        const before = days().get(id);
        return before?.day !== day || before.reviews !== reviews;
      });
      for (const { id, day, reviews } of fresh) days().set(id, { day, reviews });
      if (fresh.length > 0 || !isSaved) trySave();
    },
    forget(id) {
      if (days().delete(id)) trySave();
    },
  };
}
