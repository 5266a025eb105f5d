import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { otherPath, type PathKey } from '../core/card/card.ts';
import { pointsText, wholePoints } from './figures.ts';
import { timesOf100, timesText } from './retest.ts';
import type { VerdictInput } from './verdict-input.ts';

/** How a path that is behind on nothing that weighs reads: it may be behind where nothing does. */
export function behindText(criteria: CommonEvaluation['criteria'], leader: PathKey): string {
  const isBehind = criteria.some((each) => each[leader].low < each[otherPath(leader)].high);
  return isBehind ? 'behind on nothing that weighs' : 'nowhere behind';
}

/** The one sentence that says who is ahead, by how much and how firmly, or that it is too close to call. */
export function headline({ evaluation, paths }: VerdictInput): string {
  const { margin, leader, firmness, dominance } = evaluation;
  if (leader === null) return 'Too close to call: the two paths come out level.';
  const { name } = paths[leader];
  const ahead = `${name} is ahead by ${wholePoints(margin.mid)}`;
  if (dominance === leader) return `${ahead}, and ${behindText(evaluation.criteria, leader)}.`;
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
  const { leader, firmness, retest } = evaluation;
  const first = leader ?? 'a';
  const other = otherPath(first);
  const counts = timesOf100(retest, leader);
  const rest =
    firmness === 'too-close' && /^\d/.test(counts[other])
      ? `, ${paths[other].shortName} about ${counts[other]}`
      : '';
  return `If you answered everything again, ${paths[first].shortName} would come first ${timesText(counts[first])}${rest}.`;
}
