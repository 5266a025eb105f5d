import type { PathKey } from '../../card/card.ts';
import type { ExactEvaluation } from '../evaluation.ts';
import type { Told } from './names.ts';

/** What a result comes to: one path ahead, or too close to call. */
export type Call = PathKey | 'close';

export const callOf = ({ leader, tooClose }: Pick<ExactEvaluation, 'leader' | 'tooClose'>): Call =>
  leader === null || tooClose.length > 0 ? 'close' : leader;

/** What a what-if turns, held against the answers; null where it comes to the same. */
export function turned(answers: Call, tried: Call, paths: Told['paths']): string | null {
  if (tried === answers) return null;
  if (tried === 'close') return 'This turns it: it would be too close to call.';
  return answers === 'close'
    ? `This turns it: ${paths[tried].name} would be ahead.`
    : `This turns it: ${paths[tried].name} would be ahead instead.`;
}
