import { pathAhead } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PathKey } from '../core/card/card.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The outcome of a result: one path ahead, or too close to call. */
type Outcome = PathKey | 'close';

export const outcomeOf = (evaluation: Evaluation): Outcome => pathAhead(evaluation) ?? 'close';

/** How a what-if changes the outcome; null if it does not. */
export function turned(answers: Outcome, tried: Outcome, paths: VerdictInput['paths']): string | null {
  if (tried === answers) return null;
  if (tried === 'close') return 'With this it would be too close to call.';
  return answers === 'close'
    ? `This turns it: ${paths[tried].name} would be ahead.`
    : `This turns it: ${paths[tried].name} would be ahead instead.`;
}
