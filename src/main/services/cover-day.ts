import { coverDay } from '../../core/journal/cover.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { valueIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';

/** The day by which the cover goes; what was covered last is kept, also over a restart. */
interface CoverDay {
  today(): Day;
  /** Something is covered today. Never throws: where it cannot be saved, it is known until the app closes. */
  keep(): void;
}

export function createCoverDay({ storage, now }: Pick<ServiceEnv, 'storage' | 'now'>): CoverDay {
  let last: Day | null | undefined;

  function today(): Day {
    if (last === undefined) last = valueIn(storage.coverDay.peek())?.day ?? null;
    return coverDay(localDay(now()), last);
  }

  return {
    today,
    keep() {
      const day = today();
      if (day === last) return;
      last = day;
      try {
        storage.coverDay.save({ schemaVersion: 1, day });
      } catch {
        // Another day is kept the next time.
      }
    },
  };
}
