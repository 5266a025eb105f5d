import type { ReportOutcome, ReportSubject } from '../../core/api.ts';
import type { ReportOptions } from '../../core/report-options.ts';
import { paperFor } from '../../core/settings.ts';
import type { ReportInput } from '../../report/index.ts';
import type { Cover } from './cover.ts';
import type { DraftService } from './drafts.ts';
import type { ServiceEnv } from './env.ts';
import type { JournalService } from './journal.ts';
import { resultOf } from './readiness.ts';
import type { SettingsService } from './settings.ts';
import type { VoiceService } from './voices.ts';

export interface ReportService {
  /** @throws ApiError not-found, not-ready, newer-version, covered; whatever the delivery says */
  export(subject: ReportSubject, options: ReportOptions): Promise<ReportOutcome>;
}

export function createReportService(
  { delivery, now, locale, version }: Pick<ServiceEnv, 'delivery' | 'now' | 'locale' | 'version'>,
  drafts: DraftService,
  journal: JournalService,
  settings: SettingsService,
  cover: Cover,
  voices: Pick<VoiceService, 'opened'>,
): ReportService {
  function load(subject: ReportSubject): ReportInput['subject'] {
    if (subject.kind === 'journal') return { kind: 'journal', decisions: journal.list() };
    if (subject.kind === 'decision') {
      cover.assertNotCovered(subject.id);
      return { kind: 'decision', decision: journal.get(subject.id), voices: voices.opened(subject.id) };
    }
    const draft = drafts.get(subject.id);
    return { kind: 'draft', draft, evaluation: resultOf(draft, settings.spreads()) };
  }

  return {
    async export(subject, { layout, include, fileName, ...asked }) {
      const loaded = load(subject);
      const paper = asked.paper ?? paperFor(settings.get().paper, locale);
      return delivery.report(async () => {
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
      });
    },
  };
}
