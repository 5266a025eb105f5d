import type { Draft } from '../../core/assessment/draft.ts';
import type { Problem } from '../../core/assessment/steps.ts';

/** What every step is given. */
export interface StepProps {
  draft: Draft;
  /** What this step lacks, to be shown beside the fields; empty until the user has tried to go on. */
  problems: readonly Problem[];
  /** Changes the draft; autosaved. */
  edit: (change: (draft: Draft) => Draft) => void;
}

/** The message for one field, if any. */
export const problemAt = (
  problems: readonly { field: string; message: string }[],
  field: string,
): string | undefined => problems.find((problem) => problem.field === field)?.message;
