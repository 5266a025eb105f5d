import { letterWith } from '../../core/journal/letter.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { assessmentWith, decisionWith } from '../../core/journal/without-private.ts';
import type { PaperSize } from '../../core/paper-size.ts';
import type { ReportLayout, ReportParts } from '../../core/report-options.ts';
import type { ReportInput } from '../../report/content.ts';
import { datesFor } from '../../words/dates.ts';
import { letterText } from '../../words/letter.ts';
import { listText, onePageText } from '../../words/one-page-text.ts';
import { reviewedDecision, reviewText } from '../../words/review-text.ts';
import type { TextBlock } from '../../words/text-blocks.ts';
import type { Loaded } from './use-subject.ts';

export interface ExportChoice {
  layout: ReportLayout;
  include: ReportParts;
  paper: PaperSize;
}

/** What is copied as text: the same as the PDF of this choice says. */
export async function exportText(
  loaded: Loaded,
  choice: ExportChoice,
  around: Pick<ReportInput, 'locale' | 'appVersion' | 'now'>,
): Promise<TextBlock[]> {
  const { layout, include } = choice;
  const dates = datesFor(around.locale);
  const full = async () => {
    // Comes with the parts that draw the preview.
    const { recordText } = await import('../../report/preview.ts');
    return recordText({ ...around, ...choice, subject: loaded });
  };
  switch (loaded.kind) {
    case 'journal':
      return listText(loaded.decisions, dates);
    case 'letter':
      return letterText(letterWith(loaded.letter, include), dates);
    case 'review': {
      const reviewed = reviewedDecision(loaded.decision, loaded.number, include);
      return reviewed === null ? full() : reviewText(reviewed, dates);
    }
    case 'draft': {
      const page = () => onePageText(loaded.evaluation, assessmentWith(loaded.draft, include), null, dates);
      return { 'one-page': page, full }[layout]();
    }
    case 'decision': {
      const commit = commitOf(decisionWith(loaded.decision, include).revisions);
      if (commit === null) return full();
      const { evaluation, assessment, verdict } = commit.body;
      const page = () => onePageText(evaluation, assessment, verdict, dates);
      return { 'one-page': page, full }[layout]();
    }
  }
}
