import { ApiError, type FileOutcome } from '../../core/api.ts';
import { calendarDays, calendarText } from '../../core/journal/calendar.ts';
import { localDay } from '../../core/local-day.ts';
import { exportFileName } from '../../report/file-name.ts';
import type { DraftService } from './drafts.ts';
import type { ServiceEnv } from './env.ts';
import type { JournalService } from './journal.ts';

/** Exports the days on which something is due. */
interface CalendarService {
  /**
   * Of one decision, or of all with null, the deadlines of drafts among them.
   * @throws ApiError not-found where no day is ahead; whatever the delivery says
   */
  export(id: string | null, withWords: boolean): Promise<FileOutcome>;
}

export function createCalendarService(
  { now, delivery }: Pick<ServiceEnv, 'now' | 'delivery'>,
  drafts: DraftService,
  journal: JournalService,
): CalendarService {
  return {
    async export(id, withWords) {
      const at = now().toISOString();
      const decisions = journal.list().filter((each) => id === null || each.id === id);
      const subjects = { decisions, drafts: id === null ? drafts.list() : [] };
      const days = calendarDays(subjects, { today: localDay(now()), withWords });
      if (days.length === 0) {
        throw new ApiError('not-found', 'No day is ahead: set a review day first, then export it.');
      }
      const fileName = exportFileName('days', at, 'ics');
      return delivery.file({ type: 'calendar', text: calendarText(days, at), fileName });
    },
  };
}
