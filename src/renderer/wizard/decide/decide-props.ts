import type { Day } from '../../../core/time.ts';
import type { Outcome } from '../../evaluation/use-evaluation.ts';
import type { StepProps } from '../step-props.ts';

/** What every part of the commitment is given. */
export interface DecidePartProps extends StepProps {
  outcome: Outcome;
  /** The user's calendar day. */
  today: Day;
}
