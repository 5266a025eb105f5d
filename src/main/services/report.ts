import { ApiError, type ReportOutcome, type ReportSubject } from '../../core/api.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { ReportOptions, ReportStep } from '../../core/report-options.ts';
import { paperFor } from '../../core/settings.ts';
import type { ReportInput } from '../../report/index.ts';
import type { Cover } from './cover.ts';
import type { DraftService } from './drafts.ts';
import type { ServiceEnv } from './env.ts';
import type { JournalService } from './journal.ts';
import type { LetterService } from './letters.ts';
import { resultOf } from './readiness.ts';
import { ReportJobs } from './report-jobs.ts';
import type { SettingsService } from './settings.ts';
import type { VoiceService } from './voices.ts';

interface ReportService {
  /** @throws ApiError not-found, not-ready, newer-version, covered; whatever the delivery says */
  export(
    subject: ReportSubject,
    options: ReportOptions & { job?: string | undefined },
  ): Promise<ReportOutcome>;
  /** What is being done for the report of this name; null once it is over. */
  step(job: string): ReportStep | null;
  /** Ends its making; nothing of it is kept. */
  cancel(job: string): void;
}

export function createReportService(
  { delivery, now, locale, version }: Pick<ServiceEnv, 'delivery' | 'now' | 'locale' | 'version'>,
  drafts: DraftService,
  journal: JournalService,
  settings: SettingsService,
  letters: LetterService,
  cover: Cover,
  voices: Pick<VoiceService, 'opened'>,
): ReportService {
  async function load(subject: ReportSubject): Promise<ReportInput['subject']> {
    switch (subject.kind) {
      case 'journal':
        return { kind: 'journal', decisions: journal.list() };
      case 'letter':
        return { kind: 'letter', letter: await letters.get(subject) };
      case 'decision':
        return {
          kind: 'decision',
          decision: uncovered(subject.id),
          voices: voices.opened(subject.id),
        };
      case 'review': {
        const { id, number } = subject;
        const decision = uncovered(id);
        const found = decision.revisions.find((revision) => revision.number === number);
        if (found?.body.kind === 'review') return { kind: 'review', decision, number };
        throw new ApiError('not-found', 'There is no such review. Open the decision and look again.');
      }
      case 'draft': {
        const draft = drafts.get(subject.id);
        return { kind: 'draft', draft, evaluation: resultOf(draft, settings.spreads()) };
      }
    }
  }

  function uncovered(id: string): Decision {
    cover.assertNotCovered(id);
    return journal.get(id);
  }

  const jobs = new ReportJobs();

  return {
    step: (name) => jobs.step(name),
    cancel: (name) => jobs.cancel(name),
    export: (subject, { layout, include, fileName, job: name, ...asked }) =>
      jobs.run(name, async (job) => {
        const loaded = await load(subject);
        const paper = asked.paper ?? paperFor(settings.get().paper, locale);
        const make = async () => {
          // Only now: rendering brings React along, and the app should be ready before that is read.
          const { renderReport } = await import('../../report/index.ts');
          const report = renderReport({
            subject: loaded,
            layout,
            include,
            paper,
            locale,
            appVersion: version,
            now: now().toISOString(),
            ...(fileName === undefined ? {} : { fileName }),
          });
          return { ...report, paper };
        };
        try {
          return await delivery.report(make, job);
        } catch (error) {
          // Whatever broke off because of it: the user wanted it so.
          if (job.signal.aborted) return { kind: 'cancelled' };
          throw error;
        }
      }),
  };
}
