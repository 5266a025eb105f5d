import type { ArrangementChange } from '../../core/journal/arrangement.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { Day } from '../../core/time.ts';
import { api } from '../app/client.ts';
import { loadJournal } from '../stores/journal-store.ts';
import { attempt } from '../ui/attempt.ts';
import { longDay } from '../ui/format.ts';
import { toastWithUndo } from '../ui/toast.tsx';

type OnChanged = (decision: Decision) => void;

/** Changes a decision's arrangement and shows a toast with undo. Failures are shown; nothing is thrown. */
async function arrange(
  id: string,
  { change, back, message }: { change: ArrangementChange; back: ArrangementChange; message: string },
  onChanged: OnChanged,
): Promise<void> {
  const send = (to: ArrangementChange) =>
    attempt(async () => {
      onChanged(await api.arrangeDecision({ id, change: to }));
      await loadJournal();
    });
  if (await send(change)) toastWithUndo(message, () => void send(back), `arranged ${id}`);
}

export const snooze = (id: string, until: Day, before: Day | null, onChanged: OnChanged = () => {}) =>
  arrange(
    id,
    {
      change: { snoozedUntil: until },
      back: { snoozedUntil: before },
      message: `Snoozed until ${longDay(until)}.`,
    },
    onChanged,
  );

/** Ends a snooze. */
export const unsnooze = (id: string, before: Day | null, onChanged: OnChanged = () => {}) =>
  arrange(
    id,
    { change: { snoozedUntil: null }, back: { snoozedUntil: before }, message: 'It is back.' },
    onChanged,
  );

export const setReviewDay = (
  id: string,
  day: Day | null,
  before: Day | null,
  onChanged: OnChanged = () => {},
) =>
  arrange(
    id,
    {
      change: { reviewOn: day },
      back: { reviewOn: before },
      message: day === null ? 'No review is planned.' : `Review on ${longDay(day)}.`,
    },
    onChanged,
  );

/** Closes a decision so that it is never due again, or reopens it. */
export const setClosed = (id: string, closed: boolean, onChanged: OnChanged = () => {}) =>
  arrange(
    id,
    {
      change: { closed },
      back: { closed: !closed },
      message: closed ? 'Closed: it does not come back.' : 'Open again.',
    },
    onChanged,
  );
