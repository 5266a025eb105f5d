import type { Draft } from '../core/assessment/draft.ts';
import { ratedCriteria } from '../core/assessment/edits/ratings.ts';
import { weightsProblems } from '../core/assessment/problems/weights.ts';
import { statedWeights } from '../core/assessment/weights/stated-weights.ts';
import type { PathKey } from '../core/card/card.ts';
import { isGeneralEnd } from '../core/card/general-ends.ts';
import { quoted } from './figures.ts';
import { percents } from './weights.ts';

/** Something of the draft that a prediction could be about, with the question that leads there. Never an answer. */
export interface PredictionIdea {
  /** Id of the criterion or of the trade-off. */
  id: string;
  label: string;
  question: string;
}

/** Number of criteria offered, the heaviest first. */
const TOP_CRITERIA = 3;

/**
 * What to predict, drawn from what the user said themselves: the criteria that weigh most, and what they would have to live
 * with on the path that they choose or try.
 *
 * @param path the path chosen or tried; null for none
 */
export function predictionIdeas(
  draft: Pick<Draft, 'card' | 'criteria' | 'weighing' | 'tradeOffs'>,
  path: PathKey | null,
): PredictionIdea[] {
  const wish =
    path === null ? 'If it goes as you hope' : `If ${draft.card.paths[path].name} goes as you hope`;
  const criteria = heaviest(draft).map(({ id, label, best, share }) => ({
    id,
    label,
    question: `It weighs ${share} for you${isGeneralEnd(best) ? '' : `, and its best end is ${quoted(best)}`}. ${wish}, what could somebody else see or count?`,
  }));
  const tradeOffs = draft.tradeOffs
    .filter((each) => each.path === path && each.text.trim() !== '' && each.answer !== null)
    .map(({ id, text, answer }) => ({ id, label: text, question: TRADE_OFF_QUESTIONS[answer ?? 'fine'] }));
  return [...criteria, ...tradeOffs];
}

const TRADE_OFF_QUESTIONS = {
  fine: 'You said that you could live with it. What would show that you can?',
  hard: 'You said that it would be hard to live with. What would show that it is too hard, or that you manage?',
  'deal-breaker': 'You called it a deal-breaker. What would show in time whether it comes true?',
} as const;

/** The criteria that weigh most, heaviest first; none while the weights are not all said. */
function heaviest(draft: Pick<Draft, 'criteria' | 'weighing'>) {
  if (weightsProblems(draft).length > 0) return [];
  const criteria = ratedCriteria(draft);
  const { weights } = statedWeights(
    criteria.map(({ id }) => id),
    draft.weighing,
  );
  const shares = percents(weights);
  return criteria
    .map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0, share: shares[index] ?? '' }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, TOP_CRITERIA);
}
