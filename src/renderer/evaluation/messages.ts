import type { Assessment } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';

/** What the window asks of its worker. */
export interface Question {
  id: number;
  assessment: Assessment;
}

export interface Answer {
  id: number;
  evaluation: Evaluation;
}
