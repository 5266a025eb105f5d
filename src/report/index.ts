import type { Draft } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { Decision, DecisionSummary } from '../core/journal/decision.ts';
import type { PaperSize } from '../core/settings.ts';
import type { Moment } from '../core/time.ts';
import { datesFor } from '../words/dates.ts';
import { renderDocument } from './document.tsx';
import { decisionReport } from './paper/DecisionReport.tsx';
import { draftReport } from './paper/DraftReport.tsx';
import { journalReport } from './paper/JournalReport.tsx';
import { contentWidth } from './paper-size.ts';

export interface ReportInput {
  subject:
    | { kind: 'decision'; decision: Decision }
    /** The result of a draft, before it is committed. */
    | { kind: 'draft'; draft: Draft; evaluation: Evaluation }
    | { kind: 'journal'; decisions: readonly DecisionSummary[] };
  paper: PaperSize;
  /** BCP 47; decides how dates are written. */
  locale: string;
  /** When it is printed. */
  now: Moment;
}

export interface Report {
  /** A whole page of static HTML that asks for nothing: fonts, styles and pictures are inside. */
  html: string;
  /** For the window and the PDF's own title. */
  title: string;
  /** For the PDF, safe on every system. */
  fileName: string;
}

/** Turns a decision, the result of a draft, or the journal's list into a page to print. */
export function renderReport({ subject, paper, locale, now }: ReportInput): Report {
  const setting = { dates: datesFor(locale), now, width: contentWidth(paper) };
  switch (subject.kind) {
    case 'decision':
      return renderDocument(decisionReport(subject.decision, setting), paper);
    case 'draft':
      return renderDocument(draftReport(subject.draft, subject.evaluation, setting), paper);
    case 'journal':
      return renderDocument(journalReport(subject.decisions, setting), paper);
  }
}
