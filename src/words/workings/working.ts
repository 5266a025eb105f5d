import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { type VerdictInput, verdictInput } from '../verdict-input.ts';
import type { SourceKey } from './sources.ts';

/** How one kind of figure comes about, computed with the user's own numbers. */
export interface Working {
  key: WorkingKey;
  title: string;
  /** Whole sentences, each with the arithmetic it speaks of. */
  lines: string[];
  /** What follows them where there is room: on the screen's page, not on paper. */
  further?: string[];
  /** Where the method is from; empty where it is the app's own convention. */
  sources: readonly SourceKey[];
}

export type WorkingKey =
  | 'weights'
  | 'margin'
  | 'bounds'
  | 'retest'
  | 'shares'
  | 'central'
  | 'changes'
  | 'joint'
  | 'find-out'
  | 'trade'
  | 'rules'
  | 'predictions';

/** What the workings are made from. */
export interface WorkingInput extends VerdictInput {
  assessment: Draft;
}

export const workingInput = (evaluation: Evaluation, assessment: Draft): WorkingInput => ({
  ...verdictInput(evaluation, assessment),
  assessment,
});
