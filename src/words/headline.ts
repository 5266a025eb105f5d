import { isNothingKnown } from '../core/assessment/values.ts';
import { isNoBetterThanChance } from '../core/assessment/weights/pairwise.ts';
import { otherPath } from '../core/card/card.ts';
import { pointsText, wholePoints } from './figures.ts';
import { timesOf100, timesText } from './retest.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The one sentence that says who is ahead, by how much and how firmly, that it is too close to call, or that nothing is known. */
export function headline({ evaluation, paths }: VerdictInput): string {
  const { margin, leader, firmness, criteria, consistency, dominance } = evaluation;
  if (isNothingKnown(criteria)) return 'Nothing is known yet, so neither path is ahead.';
  if (leader === null) return 'Too close to call: the two paths come out level.';
  const { name } = paths[leader];
  const ahead = `${name} is ahead by ${wholePoints(margin.mid)}`;
  // Where it is nowhere behind it leads with any weights.
  const isChance = isNoBetterThanChance(consistency) && dominance !== leader;
  if (isChance && firmness !== 'too-close') return `${ahead}, but by comparisons no better than chance.`;
  switch (firmness) {
    case 'too-close':
      return `Too close to call: ${pointsText(margin.mid)} apart.`;
    case 'leaning':
      return `Leaning to ${name} by ${wholePoints(margin.mid)}, but not firmly.`;
    case 'fairly-firm':
      return `${ahead}, a fairly firm lead.`;
    case 'firm':
      return `${ahead}, a firm lead.`;
  }
}

/** "If you answered everything again, IC would come first about 85 times in 100." */
export function again({ evaluation, paths }: VerdictInput): string {
  const { leader, firmness, retest, criteria } = evaluation;
  if (isNothingKnown(criteria)) return 'Any result is still possible.';
  const first = leader ?? 'a';
  const other = otherPath(first);
  const counts = timesOf100(retest, leader);
  const rest =
    firmness === 'too-close' && /^\d/.test(counts[other])
      ? `, ${paths[other].shortName} about ${counts[other]}`
      : '';
  return `If you answered everything again, ${paths[first].shortName} would come first ${timesText(counts[first])}${rest}.`;
}
