import { exactPoints, inWeightings, wholePoints } from './figures.ts';
import { FAIRLY_FIRM, FIRM } from './firmness-levels.ts';
import { isNowhereBehind } from './robustness.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The one sentence that says who is ahead, by how much and how firmly, or that it is too close to call. */
export function headline({ evaluation, paths }: VerdictInput): string {
  const { margin, tooClose, shares } = evaluation;
  const { leader } = evaluation;
  if (leader === null) return 'Too close to call: the two paths come out level.';
  if (tooClose.includes('margin')) return `Too close to call: ${exactPoints(margin.mid)} points apart.`;
  const ahead = `${paths[leader].name} is ahead by ${wholePoints(margin.mid)}`;
  if (tooClose.includes('share')) {
    const where = inWeightings(shares.near, leader, 'near yours');
    return `Too close to call: ${ahead}, but only ${where}.`;
  }
  if (tooClose.includes('bounds')) return `Too close to call: ${ahead}, but what you left open can turn it.`;
  if (isNowhereBehind(evaluation, leader)) return `${ahead}, whatever the weights.`;
  const near = shares.near[leader];
  if (near >= FIRM) return `${ahead}, and it is firm.`;
  return near >= FAIRLY_FIRM ? `${ahead}, and it is fairly firm.` : `${ahead}, though not firmly.`;
}
