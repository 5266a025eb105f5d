import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { ALL_PARTS, ONLY_IN_FULL, REPORT_PARTS } from '../../core/report-options.ts';
import type { Moment } from '../../core/time.ts';
import { onePageWords } from '../../words/one-page.ts';
import type { ReportContent } from '../document.tsx';
import type { Setting } from '../paper/setting.ts';
import { OnePage } from './OnePage.tsx';

interface Made {
  setting: Setting;
  /** Of the app that prints it. */
  appVersion: string;
}

/** A committed decision on one page. */
export function onePageDecision(at: Moment, commit: CommitBody, made: Made): ReportContent {
  const { dates } = made.setting;
  return content(commit.assessment, commit.evaluation, commit.verdict, {
    ...made,
    fallback: 'decision',
    kind: 'one-page',
    at,
    about: `Decision, committed on ${dates.moment(at)}`,
    madeBy:
      commit.appVersion === made.appVersion
        ? `Computed, and printed on ${dates.dayOf(made.setting.now)}, by Crossroads ${made.appVersion}.`
        : `Computed by Crossroads ${commit.appVersion}, printed on ${dates.dayOf(made.setting.now)} by Crossroads ${made.appVersion}.`,
  });
}

/** The result of a draft on one page: nothing is decided yet. */
export function onePageDraft(draft: Draft, evaluation: StoredEvaluation, made: Made): ReportContent {
  const { dates, now } = made.setting;
  return content(draft, evaluation, null, {
    ...made,
    fallback: 'draft',
    kind: 'draft-one-page',
    at: now,
    about: `Draft, not committed, ${dates.moment(now)}`,
    madeBy: `Computed and printed on ${dates.dayOf(now)} by Crossroads ${made.appVersion}.`,
  });
}

interface PageContext extends Made {
  fallback: string;
  kind: 'one-page' | 'draft-one-page';
  at: Moment;
  about: string;
  madeBy: string;
}

function content(
  assessment: Draft,
  evaluation: StoredEvaluation,
  kept: CommitBody['verdict'] | null,
  { setting, fallback, kind, at, about, madeBy }: PageContext,
): ReportContent {
  const leftOut = REPORT_PARTS.some(
    (part) => ALL_PARTS[part] && !setting.include[part] && !ONLY_IN_FULL.includes(part),
  );
  return {
    title: titleOf(assessment),
    fallback,
    kind,
    at,
    date: setting.dates.dayOf(at),
    end: leftOut ? 'one page, private parts are left out' : 'one page',
    body: (
      <OnePage
        assessment={assessment}
        evaluation={evaluation}
        words={onePageWords(evaluation, assessment, kept)}
        names={chartNames(assessment)}
        about={about}
        madeBy={madeBy}
        setting={setting}
      />
    ),
  };
}
