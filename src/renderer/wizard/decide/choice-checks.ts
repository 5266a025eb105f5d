import type { Gut } from '../../../core/assessment/draft.ts';
import { type Called, isTooClose } from '../../../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../../../core/assessment/evaluation.ts';
import { otherPath, type PathKey } from '../../../core/card/card.ts';

/** Whether one earlier answer agrees with the path chosen. */
interface ChoiceCheck {
  sign: 'for' | 'against' | 'open';
  about: 'score' | 'rule' | 'deal-breaker' | 'gut';
  text: string;
}

/** Compares the chosen or tried path with score, rule, deal-breakers and gut. */
export function choiceChecks(
  path: PathKey,
  evaluation: Called & Pick<Evaluation, 'leader' | 'rules' | 'dealBreakers'>,
  { expects }: Pick<Gut, 'expects'>,
): ChoiceCheck[] {
  const { leader, rules, dealBreakers } = evaluation;
  const found: ChoiceCheck[] = [];
  const add = (about: ChoiceCheck['about'], sign: ChoiceCheck['sign'], text: string) =>
    found.push({ about, sign, text });
  if (leader === null || isTooClose(evaluation)) add('score', 'open', 'The score is too close to call.');
  else if (leader === path) add('score', 'for', 'Your choice agrees with the score.');
  else add('score', 'against', 'Your choice goes against the score.');
  const stated = rules[path]?.stated;
  if (stated === 'met') add('rule', 'for', 'The card’s rule for it is met, as you say.');
  if (stated === 'not-met') add('rule', 'against', 'The card’s rule for it is not met, as you say.');
  if (dealBreakers[path].length > 0) add('deal-breaker', 'against', 'You named a deal-breaker on it.');
  if (dealBreakers[otherPath(path)].length > 0)
    add('deal-breaker', 'for', 'You named a deal-breaker on the other path.');
  if (expects === path) add('gut', 'for', 'Your gut expected it too.');
  if (expects === otherPath(path)) add('gut', 'against', 'Your gut expected the other path.');
  return found;
}
