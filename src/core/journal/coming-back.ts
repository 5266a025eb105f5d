import type { Day } from '../time.ts';
import type { DecisionSummary } from './decision.ts';

/** A decision that the user wanted to see again, and the day they set for it. */
export interface ComingBack {
  decision: DecisionSummary;
  day: Day;
  /** Why it comes back: to be reviewed, a trial that ends, or something put off that is to be taken up. */
  for: 'review' | 'trial' | 'deferred';
}

/** So many days ahead a decision is announced. */
export const SOON_DAYS = 14;

const DAY_MS = 86_400_000;

/**
 * The decisions whose day has come, and those whose day is near; in each the nearest first. A decision comes back on the
 * earliest of its days, not before a snooze ends, and never once it is closed.
 *
 * @param today the user's own calendar day
 */
export function comingBack(
  decisions: readonly DecisionSummary[],
  today: Day,
): { due: ComingBack[]; soon: ComingBack[] } {
  const days = decisions.flatMap((decision) => earliest(decision) ?? []);
  days.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const horizon = new Date(Date.parse(`${today}T00:00:00Z`) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  return {
    due: days.filter(({ day }) => day <= today),
    soon: days.filter(({ day }) => day > today && day <= horizon),
  };
}

function earliest(decision: DecisionSummary): ComingBack | null {
  const { reviewOn, until, choice, snoozedUntil, closed } = decision;
  if (closed) return null;
  const awake = (day: Day) => (snoozedUntil !== null && snoozedUntil > day ? snoozedUntil : day);
  if (until !== null && (choice === 'try' || choice === 'defer') && (reviewOn === null || until <= reviewOn))
    return { decision, day: awake(until), for: choice === 'try' ? 'trial' : 'deferred' };
  return reviewOn === null ? null : { decision, day: awake(reviewOn), for: 'review' };
}
