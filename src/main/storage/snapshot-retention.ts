import { localDay } from '../../core/local-day.ts';

const DAY_MS = 86_400_000;

/** The newest stay whatever their age, and as many of the newest that hold a decision or a draft. */
const LATEST = 3;
const DAYS = 7;
const WEEKS = 4;

/** One snapshot comes at a time, so one makes room for it. More would go at once where a clock or a time zone has jumped. */
const MOST_REMOVED = 2;

/** What retention knows of a snapshot. */
export interface Retained {
  /** The moment it was made, ISO 8601 in UTC, by the clock of that time. */
  readonly at: string;
  /** Does it hold a decision or a draft? False where that cannot be told. */
  readonly hasContent: boolean;
}

/**
 * Which snapshots make room for the one just made: at most two, the oldest first.
 *
 * Counted are days and weeks that have a snapshot, never days that have passed: so neither months without a change nor a wrong clock
 * empties the shelf. The newest of each of the last seven such days stays, before these the newest of each of four such weeks, and
 * the newest few. Snapshots from after the present moment were made by a wrong clock; they are counted by themselves. The rule is
 * that of `borg prune --keep-last 3 --keep-daily 7 --keep-weekly 4`
 * (https://borgbackup.readthedocs.io/en/stable/usage/prune.html).
 *
 * @param all in any order, the one just made among them
 */
export function snapshotsToRemove<T extends Retained>(all: readonly T[], now: Date): T[] {
  const newestFirst = [...all].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  const isAhead = ({ at }: T) => at > now.toISOString();
  const ahead = newestFirst.filter(isAhead);
  const upToNow = newestFirst.filter((each) => !isAhead(each));
  const kept = new Set([...toKeep(ahead), ...toKeep(upToNow)]);
  return newestFirst
    .filter((each) => !kept.has(each))
    .reverse()
    .slice(0, MOST_REMOVED);
}

function toKeep<T extends Retained>(newestFirst: readonly T[]): T[] {
  const days = newestOfEach(newestFirst, dayNumber).slice(0, DAYS);
  const weeks = newestOfEach(newestFirst, weekNumber).filter((each) => !days.includes(each));
  return [
    ...newestFirst.slice(0, LATEST),
    ...newestFirst.filter(({ hasContent }) => hasContent).slice(0, LATEST),
    ...days,
    ...weeks.slice(0, WEEKS),
  ];
}

function newestOfEach<T extends Retained>(newestFirst: readonly T[], periodOf: (each: T) => number): T[] {
  const newest = new Map<number, T>();
  for (const each of newestFirst) {
    const period = periodOf(each);
    if (!newest.has(period)) newest.set(period, each);
  }
  return [...newest.values()];
}

/** Days since 1 January 1970, by the user's own calendar. */
const dayNumber = ({ at }: Retained) => Date.parse(`${localDay(new Date(at))}T00:00:00Z`) / DAY_MS;

/** Weeks of that calendar, from Monday on: they stay the same ones while time goes on. 1 January 1970 was a Thursday. */
const weekNumber = (each: Retained) => Math.floor((dayNumber(each) + 3) / 7);
