import type { ArrangementChange } from '../../core/journal/arrangement.ts';
import type { Day } from '../../core/time.ts';
import { api } from '../app/client.ts';
import { attempt } from '../ui/attempt.ts';
import { longDay } from '../ui/format.ts';
import { doWithUndo, type Followed } from './done.ts';

/** Changes a decision's arrangement and shows a toast with undo. Failures are shown; nothing is thrown. */
function arrange(
  id: string,
  message: string,
  [to, from]: [to: ArrangementChange, from: ArrangementChange],
  followed: Followed = {},
): Promise<boolean> {
  const send = (change: ArrangementChange) => () => api.arrangeDecision({ id, change });
  const step = { go: send(to), back: send(from), message: () => message, about: `arranged ${id}` };
  return attempt(() => doWithUndo(step, followed));
}

export const snooze = (id: string, until: Day, before: Day | null, followed?: Followed) =>
  arrange(
    id,
    `Snoozed until ${longDay(until)}.`,
    [{ snoozedUntil: until }, { snoozedUntil: before }],
    followed,
  );

/** Ends a snooze. */
export const unsnooze = (id: string, before: Day | null, followed?: Followed) =>
  arrange(id, 'It is back.', [{ snoozedUntil: null }, { snoozedUntil: before }], followed);

export const setReviewDay = (id: string, day: Day | null, before: Day | null, followed?: Followed) =>
  arrange(
    id,
    day === null ? 'No review is planned.' : `Review on ${longDay(day)}.`,
    [{ reviewOn: day }, { reviewOn: before }],
    followed,
  );

/** Closes a decision so that it is never due again, or reopens it. */
export const setClosed = (id: string, closed: boolean, followed?: Followed) =>
  arrange(
    id,
    closed ? 'Closed: it does not come back.' : 'Open again.',
    [{ closed }, { closed: !closed }],
    followed,
  );

export const setPinned = (id: string, pinned: boolean) =>
  arrange(id, pinned ? 'Pinned.' : 'Unpinned.', [{ pinned }, { pinned: !pinned }]);

export const setArchived = (id: string, archived: boolean) =>
  arrange(id, archived ? 'Archived. It stays under Archived.' : 'Taken out of the archive.', [
    { archived },
    { archived: !archived },
  ]);

export const setTags = (id: string, tags: string[], before: string[]) =>
  arrange(id, 'Tags changed.', [{ tags }, { tags: before }]);
