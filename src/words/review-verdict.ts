import { isTooClose, type StoredEvaluation } from '../core/assessment/earlier-evaluation.ts';
import { isNothingKnown } from '../core/assessment/values.ts';
import { isNoBetterThanChance } from '../core/assessment/weights/pairwise.ts';
import { pointsText, wholePoints } from './figures.ts';
import type { PathNames } from './margins.ts';
import { timesOf100, timesText } from './retest.ts';

/** The verdict of a frozen result, in the past tense; how firm it was only where it was measured as today. */
export function pastVerdict(
  evaluation: StoredEvaluation,
  { paths }: PathNames,
): { headline: string; retest: string | null } {
  const { leader, margin } = evaluation;
  if (isNothingKnown(evaluation.criteria)) {
    return { headline: 'Nothing was known, so neither path was ahead.', retest: null };
  }
  const headline =
    leader === null
      ? 'It was too close to call: the two paths came out level.'
      : isTooClose(evaluation)
        ? `It was too close to call: ${pointsText(margin.mid)} apart.`
        : `${paths[leader].name} was ahead by ${wholePoints(margin.mid)}${firmnessText(evaluation)}.`;
  if (evaluation.engineVersion === 1) return { headline, retest: null };
  const path = leader ?? 'a';
  const times = timesText(timesOf100(evaluation.retest, leader)[path]);
  return { headline, retest: `Answered again, ${paths[path].shortName} would have come first ${times}.` };
}

function firmnessText(evaluation: StoredEvaluation): string {
  if (evaluation.engineVersion === 1) return '';
  const { consistency, dominance, leader } = evaluation;
  if (isNoBetterThanChance(consistency) && dominance !== leader)
    return ', but by comparisons no better than chance';
  switch (evaluation.firmness) {
    case 'leaning':
      return ', but it was not firm';
    case 'fairly-firm':
      return ', and it was fairly firm';
    case 'firm':
      return ', and it was firm';
    case 'too-close':
      return '';
  }
}
