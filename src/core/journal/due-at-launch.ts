import type { Day } from '../time.ts';
import type { DecisionSummary } from './decision.ts';
import { type DueItem, dueAndSoon } from './due.ts';

interface Launch {
  /** The user's own calendar day. */
  today: Day;
  /** The day of the last notification as its file has it, whatever that is. */
  notifiedOn: unknown;
  /** Of the settings. */
  notifyOnLaunch: boolean;
}

/** What the system is to tell of at a start: all that is due, at most once a day; empty where it is to tell nothing. */
export function dueAtLaunch(
  decisions: readonly DecisionSummary[],
  { today, notifiedOn, notifyOnLaunch }: Launch,
): DueItem[] {
  return notifyOnLaunch && notifiedOn !== today ? dueAndSoon(decisions, today).due : [];
}
