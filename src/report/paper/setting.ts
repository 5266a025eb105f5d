import type { ChartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Moment } from '../../core/time.ts';
import type { Verdict } from '../../words/verdict.ts';
import type { Dates } from '../dates.ts';

/** What every part of a report is set in. */
export interface Setting {
  dates: Dates;
  /** When it is printed. */
  now: Moment;
  /** Width between the margins, in CSS pixels. */
  width: number;
}

/** What the parts about one assessment show. */
export interface PartProps {
  assessment: Draft;
  evaluation: Evaluation;
  /** The engine's words for the evaluation. */
  words: Verdict;
  names: ChartNames;
  setting: Setting;
}
