import type { ChartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { ReportParts } from '../../core/report-options.ts';
import type { Moment } from '../../core/time.ts';
import type { Dates } from '../../words/dates.ts';
import type { Verdict } from '../../words/verdict.ts';
import type { Say } from './voice.ts';

/** What every part of a report is set in. */
export interface Setting {
  dates: Dates;
  /** When it is printed. */
  now: Moment;
  /** Width between the margins, in CSS pixels. */
  width: number;
  /** Height between the margins. */
  height: number;
  /** What may be read in the report; the answers come without the rest. */
  include: ReportParts;
}

/** What the parts about one assessment show that any engine may have judged. */
export interface AnswerPartProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  names: ChartNames;
  setting: Setting;
  /** One of our sentences in the voice of whoever hands the report over. */
  say: Say;
}

/** What the parts show that tell what this engine makes of an assessment. */
export interface PartProps extends AnswerPartProps {
  evaluation: Evaluation;
  /** The engine's words for the evaluation. */
  words: Verdict;
}
