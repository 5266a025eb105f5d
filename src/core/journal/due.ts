import { endOf } from '../assessment/choice.ts';
import type { Day } from '../time.ts';
import type { DecisionSummary } from './decision.ts';
import type { OpenedDecision } from './opened-decision.ts';
import { commitOf } from './summary.ts';

/** A decision that the user wanted to see again, and the day they set for it. */
export interface DueItem {
  decision: DecisionSummary;
  day: Day;
  /** Why it comes back: to be reviewed, a trial that ends, something put off that is to be taken up, a prediction to be answered. */
  kind: 'review' | 'trial' | 'deferred' | 'prediction';
  /** The prediction that has reached its day; null for all else. */
  prediction: { id: string; statement: string } | null;
}

/** Number of days ahead that something counts as due soon. */
const SOON_DAYS = 14;

const DAY_MS = 86_400_000;

/**
 * What has come back, and what will soon; in each the nearest first. A decision comes back on the earliest of its days, and
 * for each open prediction on that one's day; not before a snooze ends, and never once it is closed. A deferral that another
 * decision follows up is taken up.
 *
 * @param today the user's own calendar day
 */
export function dueAndSoon(
  decisions: readonly DecisionSummary[],
  today: Day,
): { due: DueItem[]; soon: DueItem[] } {
  const days = dueItems(decisions);
  const horizon = new Date(Date.parse(`${today}T00:00:00Z`) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  return {
    due: days.filter(({ day }) => day <= today),
    soon: days.filter(({ day }) => day > today && day <= horizon),
  };
}

/** Every day on which something comes back, the nearest first. */
export function dueItems(decisions: readonly DecisionSummary[]): DueItem[] {
  const followed = new Set(decisions.flatMap(({ followsUp }) => followsUp?.decisionId ?? []));
  return decisions
    .flatMap((decision) => allOf(decision, followed.has(decision.id)))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function allOf(decision: DecisionSummary, isFollowedUp: boolean): DueItem[] {
  const { snoozedUntil, closed } = decision;
  if (closed) return [];
  const awake = (day: Day) => (snoozedUntil !== null && snoozedUntil > day ? snoozedUntil : day);
  const itself = ownDueDay(decision);
  const own: DueItem[] =
    itself === null || (itself.kind === 'deferred' && isFollowedUp)
      ? []
      : [{ decision, day: awake(itself.day), kind: itself.kind, prediction: null }];
  const predictions = decision.predictions.open.map(
    ({ id, statement, by }): DueItem => ({
      decision,
      day: awake(by),
      kind: 'prediction',
      prediction: { id, statement },
    }),
  );
  return [...own, ...predictions];
}

/** Has one of its days come? Whether another decision follows it up is not looked at. */
export function isDue(decision: DecisionSummary, today: Day): boolean {
  const { snoozedUntil, closed } = decision;
  if (closed || (snoozedUntil !== null && snoozedUntil > today)) return false;
  const itself = ownDueDay(decision);
  return (itself !== null && itself.day <= today) || decision.predictions.open.some(({ by }) => by <= today);
}

/** What has come of a decision that is due: a review where its answers are covered, else its own day before a prediction's. */
export function dueKind(decision: DecisionSummary, today: Day): DueItem['kind'] {
  if (decision.covered) return 'review';
  const own = ownDueDay(decision);
  return own !== null && own.day <= today ? own.kind : 'prediction';
}

/** What says on which days a decision itself comes back. */
export type DecisionDays = Pick<DecisionSummary, 'reviewOn' | 'until' | 'choice' | 'reviews'>;

/** The same of an opened decision. */
export function decisionDays({
  revisions,
  arrangement: { reviewOn },
}: Pick<OpenedDecision, 'revisions' | 'arrangement'>): DecisionDays {
  const { until = null, choice = null } = commitOf(revisions)?.body.assessment.commitment ?? {};
  return { reviewOn, until, choice, reviews: revisions.filter(({ body }) => body.kind === 'review').length };
}

/** The end of a trial or of a deferral. It counts until a review has settled it, which sets the next day. */
function endDay({ until, choice, reviews }: DecisionDays): Pick<DueItem, 'day' | 'kind'> | null {
  const kind = endOf(choice);
  return until === null || reviews > 0 || kind === null ? null : { day: until, kind };
}

/** The day for which a decision itself is set to come back, whatever is snoozed; null where there is none. */
export function ownDueDay(days: DecisionDays): Pick<DueItem, 'day' | 'kind'> | null {
  const { reviewOn } = days;
  const end = endDay(days);
  if (end !== null && (reviewOn === null || end.day <= reviewOn)) return end;
  return reviewOn === null ? null : { day: reviewOn, kind: 'review' };
}

/**
 * The last of a decision's own days that has come, whatever is snoozed: since then it is due. Null where none has.
 *
 * @param today the user's own calendar day
 * @param isTakenUp does another decision follow it up? Asked only of a deferral that has ended, which does not count then.
 * @param covered the day for which it was covered: it has come, whatever the clock says by now. Null where there is none
 */
export function dueSince(
  days: DecisionDays,
  today: Day,
  isTakenUp: () => boolean,
  covered: Day | null = null,
): Day | null {
  const hasCome = (day: Day | null): day is Day => day !== null && (day <= today || day === covered);
  const end = endDay(days);
  const ended = hasCome(end?.day ?? null) && !(end?.kind === 'deferred' && isTakenUp());
  return [ended ? (end?.day ?? null) : null, days.reviewOn].filter(hasCome).sort().at(-1) ?? null;
}
