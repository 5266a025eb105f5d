import type { Day } from '../../../core/time.ts';
import type { StepProps } from '../step-props.ts';
import type { Outcome } from '../use-evaluation.ts';

/** What every part of the commitment is given. */
export interface DecidePartProps extends StepProps {
  outcome: Outcome;
  /** The user's calendar day. */
  today: Day;
}
