import type { Draft } from './draft.ts';

/** The result is passed and something is already said of the decision itself: the draft goes on where one decides. */
export function isDeciding({ step, commitment }: Pick<Draft, 'step' | 'commitment'>): boolean {
  const { choice, confidence, predictions, reviewOn, notes } = commitment;
  const begun =
    choice !== null || confidence !== null || predictions.length > 0 || reviewOn !== null || notes !== '';
  return step === 'result' && begun;
}
