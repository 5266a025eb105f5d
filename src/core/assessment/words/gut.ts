import { otherPath, type PerPath } from '../../card/card.ts';
import type { Gut } from '../draft.ts';
import type { Evaluation } from '../evaluation.ts';

/** What the gut expected beside what the answers say; null where it was not asked. */
export function gutAgainstResult(
  { expects, confidence }: Gut,
  { leader, tooClose }: Pick<Evaluation, 'leader' | 'tooClose'>,
  paths: PerPath<{ name: string }>,
): string | null {
  if (expects === null) return null;
  const close = tooClose.length > 0;
  if (expects === 'unsure') {
    if (leader === null || close) return 'Your gut was unsure, and your answers leave it open too.';
    return `Your gut was unsure; your answers put ${paths[leader].name} ahead.`;
  }
  const sure = confidence === null ? '' : `, ${Math.round(confidence)} % sure`;
  const expected = `Your gut expected ${paths[expects].name}${sure}.`;
  if (leader === null) return `${expected} Your answers come out level.`;
  if (close) {
    const way = leader === expects ? 'the same way' : 'the other way';
    return `${expected} Your answers lean ${way}, but too little to call it.`;
  }
  if (leader === expects) return `${expected} Your answers say the same.`;
  return `${expected} Your answers put ${paths[otherPath(expects)].name} ahead. Ask yourself what your gut knows that no criterion names.`;
}
