import { exactPoints, wholePoints } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/** What follows the lead, by how firm it is. */
const FIRMNESS_WORDS = {
  leaning: 'though not firmly',
  'fairly-firm': 'and it is fairly firm',
  firm: 'and it is firm',
} as const;

/** The one sentence that says who is ahead, by how much and how firmly, or that it is too close to call. */
export function headline({ evaluation, paths }: VerdictInput): string {
  const { margin, leader, firmness, dominance } = evaluation;
  if (leader === null) return 'Too close to call: the two paths come out level.';
  // A small lead that nothing can turn is no close call.
  if (dominance !== null) {
    return `${paths[dominance].name} is ahead by ${wholePoints(margin.mid)}, whatever the weights.`;
  }
  if (firmness === 'too-close') return `Too close to call: ${exactPoints(margin.mid)} points apart.`;
  return `${paths[leader].name} is ahead by ${wholePoints(margin.mid)}, ${FIRMNESS_WORDS[firmness]}.`;
}
