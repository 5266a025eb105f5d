import { localDay } from '../../core/time.ts';

const DAY_MS = 86_400_000;
const DAYS = 7;
const WEEKS = 4;

/**
 * Which snapshots stay: the newest of each of the last seven days, and before that the newest of each seven days for four weeks
 * more. The newest of all always stays.
 *
 * @param all with the moment each was made, in any order
 */
export function snapshotsToKeep<T extends { at: string }>(all: readonly T[], now: Date): T[] {
  const newestFirst = [...all].sort((one, other) => (one.at < other.at ? 1 : -1));
  const kept = new Map<string, T>();
  for (const each of newestFirst) {
    const period = periodOf(new Date(each.at), now);
    if (period !== null && !kept.has(period)) kept.set(period, each);
  }
  const [newest] = newestFirst;
  return newest === undefined ? [] : [...new Set([newest, ...kept.values()])];
}

/** The period of which one snapshot stays; null where it is too old. By the user's own calendar days. */
function periodOf(at: Date, now: Date): string | null {
  const age = Math.round((midnight(now) - midnight(at)) / DAY_MS);
  if (age < DAYS) return `day ${age}`;
  const week = Math.floor((age - DAYS) / 7);
  return week < WEEKS ? `week ${week}` : null;
}

const midnight = (date: Date) => Date.parse(`${localDay(date)}T00:00:00Z`);
