import type { Draft } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { Decision, DecisionSummary } from '../core/journal/decision.ts';
import { type Letter, letterWith } from '../core/journal/letter.ts';
import { commitOf } from '../core/journal/summary.ts';
import { assessmentWith, decisionWith } from '../core/journal/without-private.ts';
import type { PaperSize } from '../core/paper-size.ts';
import type { ReportLayout, ReportParts } from '../core/report-options.ts';
import type { OpenVoice } from '../core/second-voice/voice.ts';
import type { Moment } from '../core/time.ts';
import { datesFor } from '../words/dates.ts';
import { reviewedDecision } from '../words/review-text.ts';
import type { ReportContent } from './document.tsx';
import { onePageDecision, onePageDraft } from './one-page/one-page-report.tsx';
import { decisionReport } from './paper/DecisionReport.tsx';
import { draftReport } from './paper/DraftReport.tsx';
import { journalReport } from './paper/JournalReport.tsx';
import { letterReport } from './paper/LetterReport.tsx';
import { reviewReport } from './paper/ReviewReport.tsx';
import { contentHeight, contentWidth } from './paper-size.ts';

export interface ReportInput {
  subject:
    | { kind: 'decision'; decision: Decision; voices?: readonly OpenVoice[] }
    /** The result of a draft, before it is committed. */
    | { kind: 'draft'; draft: Draft; evaluation: Evaluation }
    | { kind: 'review'; decision: Decision; number: number }
    | { kind: 'letter'; letter: Letter }
    | { kind: 'journal'; decisions: readonly DecisionSummary[] };
  layout: ReportLayout;
  /** What may be read in it. */
  include: ReportParts;
  paper: PaperSize;
  /** BCP 47; decides how dates are written. */
  locale: string;
  /** Of the app that prints it. */
  appVersion: string;
  /** When it is printed. */
  now: Moment;
  /** As the user gave it, at most 60 characters; missing = made of the title. */
  fileName?: string;
}

/** The report before it becomes a page. What is left out never reaches the parts that draw it. */
export function reportContent({
  subject,
  layout,
  include,
  paper,
  locale,
  appVersion,
  now,
}: ReportInput): ReportContent {
  const setting = {
    dates: datesFor(locale),
    now,
    width: contentWidth(paper),
    height: contentHeight(paper),
    include,
  };
  const made = { setting, appVersion };
  switch (subject.kind) {
    case 'decision': {
      const decision = decisionWith(subject.decision, include);
      const commit = commitOf(decision.revisions);
      const full = () =>
        decisionReport(decision, setting, {
          voices: include.voices ? (subject.voices ?? []) : [],
          unlisted: hasFewer(decision, subject.decision),
        });
      if (commit === null) return full();
      return { 'one-page': () => onePageDecision(commit.at, commit.body, made), full }[layout]();
    }
    case 'draft': {
      const draft = assessmentWith(subject.draft, include);
      return {
        'one-page': () => onePageDraft(draft, subject.evaluation, made),
        full: () => draftReport(draft, subject.evaluation, setting),
      }[layout]();
    }
    case 'review': {
      const reviewed = reviewedDecision(subject.decision, subject.number, include);
      if (reviewed !== null) return reviewReport(reviewed, setting);
      // A review’s report tells of no second voices, so neither does what stands in its place.
      const decision = decisionWith(subject.decision, { ...include, voices: false });
      return decisionReport(decision, setting, { unlisted: hasFewer(decision, subject.decision) });
    }
    case 'letter':
      return letterReport(letterWith(subject.letter, include), setting);
    case 'journal':
      return journalReport(subject.decisions, setting);
  }
}

/** Are some of the stored files left out whole? */
const hasFewer = (shown: Decision, stored: Decision): boolean =>
  shown.revisions.length < stored.revisions.length;
