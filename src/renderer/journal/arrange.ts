import type { ArrangementChange } from '../../core/journal/arrangement.ts';
import type { Day } from '../../core/time.ts';
import { api } from '../app/client.ts';
import { loadJournal } from '../stores/journal-store.ts';
import { attempt } from '../ui/attempt.ts';
import { longDay } from '../ui/format.ts';
import { type Followed, tellDone } from './done.ts';

/** Changes a decision's arrangement and shows a toast with undo. Failures are shown; nothing is thrown. */
async function arrange(
  id: string,
  { change, back, message }: { change: ArrangementChange; back: ArrangementChange; message: string },
  followed: Followed,
): Promise<void> {
  const send = async (to: ArrangementChange) => {
    const decision = await api.arrangeDecision({ id, change: to });
    followed.onChanged?.(decision);
  };
  const sendBack = async () => {
    await send(back);
    await loadJournal();
  };
  await attempt(async () => {
    await send(change);
    tellDone(message, `arranged ${id}`, sendBack, followed);
    await loadJournal();
  });
}

export const snooze = (id: string, until: Day, before: Day | null, followed: Followed = {}) =>
  arrange(
    id,
    {
      change: { snoozedUntil: until },
      back: { snoozedUntil: before },
      message: `Snoozed until ${longDay(until)}.`,
    },
    followed,
  );

/** Ends a snooze. */
export const unsnooze = (id: string, before: Day | null, followed: Followed = {}) =>
  arrange(
    id,
    { change: { snoozedUntil: null }, back: { snoozedUntil: before }, message: 'It is back.' },
    followed,
  );

export const setReviewDay = (id: string, day: Day | null, before: Day | null, followed: Followed = {}) =>
  arrange(
    id,
    {
      change: { reviewOn: day },
      back: { reviewOn: before },
      message: day === null ? 'No review is planned.' : `Review on ${longDay(day)}.`,
    },
    followed,
  );

/** Closes a decision so that it is never due again, or reopens it. */
export const setClosed = (id: string, closed: boolean, followed: Followed = {}) =>
  arrange(
    id,
    {
      change: { closed },
      back: { closed: !closed },
      message: closed ? 'Closed: it does not come back.' : 'Open again.',
    },
    followed,
  );
